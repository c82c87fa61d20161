package fr.ent.canteen;

import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;

/** The canteen, as the front door shows it beside other things. */
public interface Canteen {

    /**
     * The lunches of a guardian's children between two days, both included, by child and day; a child whose school has
     * no canteen is left out. The number of SQL statements doesn't depend on the number of children or days.
     */
    List<CanteenDay> listDays(Viewer guardian, LocalDate from, LocalDate to);

    /** The places that wait for the answer of a guardian, first those that lapse first. */
    List<OfferedPlace> listOffered(Viewer guardian);
}

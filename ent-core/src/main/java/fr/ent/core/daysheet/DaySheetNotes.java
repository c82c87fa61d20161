package fr.ent.core.daysheet;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Notes that a module has for the day sheet of a class. A bean of this type is asked for each sheet. */
public interface DaySheetNotes {

    /**
     * The lines about each of these pupils of a school on a day, in French; only what the viewer, who leads their class or accompanies
     * them, may see. The number of SQL statements depends on nothing.
     */
    Map<ChildId, List<String>> list(SchoolId school, Collection<ChildId> pupils, LocalDate day, Viewer viewer);
}

package fr.ent.homework;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells screens that show several modules at once which homework is due. */
public interface Homework {

    /**
     * Homework due for each of these children, by due date; one SQL statement whatever their number. The caller has
     * made sure that the viewer follows them.
     */
    Map<ChildId, List<DueView>> listDue(Collection<ChildView> children, DateRange days);
}

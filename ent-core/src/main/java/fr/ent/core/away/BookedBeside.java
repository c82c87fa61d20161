package fr.ent.core.away;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;

/** Days that a module books beside school. A bean of this type is told when a family that declares an absence cancels them too. */
public interface BookedBeside {

    /**
     * Cancels the days of an own child between two dates, both included, that may still be cancelled by the module's own rules, in
     * the caller's transaction; tells of each what came of it, by day. The number of SQL statements depends on nothing.
     */
    List<BesideDay> cancel(ChildId child, LocalDate from, LocalDate to, Viewer guardian);

    /**
     * A day that was booked.
     *
     * @param name of what was booked
     * @param cancelled whether it is now; else it was too late
     */
    record BesideDay(LocalDate date, String name, boolean cancelled) {}
}

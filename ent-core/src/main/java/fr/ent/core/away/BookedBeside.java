package fr.ent.core.away;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Days that a module books beside school. A bean of this type is told when a family that declares an absence cancels them too,
 * and when it takes that absence back.
 */
public interface BookedBeside {

    /**
     * Cancels the days of an own child between two dates, both included, that may still be cancelled by the module's own rules, in
     * the caller's transaction; tells of each what came of it, by day. The number of SQL statements depends on nothing.
     */
    List<BesideDay> cancel(ChildId child, LocalDate from, LocalDate to, Viewer guardian);

    /**
     * Books days of an own child again that were cancelled so, as far as the module's own rules let a family, in the caller's
     * transaction; tells of each what came of it, by day. Those of other modules are passed over, and those that live again already.
     * The number of SQL statements depends on nothing.
     */
    List<AgainDay> bookAgain(ChildId child, Collection<UUID> days, Viewer guardian);

    /**
     * A day that was booked.
     *
     * @param name of what was booked
     * @param cancelled whether it is now; else it was too late
     */
    record BesideDay(UUID id, LocalDate date, String name, boolean cancelled) {}

    /**
     * A day that had been cancelled.
     *
     * @param name of what was booked
     */
    record AgainDay(LocalDate date, String name, BookedAgain booked) {}

    /** Whether a day that had been cancelled is booked again. */
    enum BookedAgain {
        BOOKED,

        /** The places are taken; the child is in the queue. */
        WAITING,

        /** It is too late, or there is no place left. */
        LOST
    }
}

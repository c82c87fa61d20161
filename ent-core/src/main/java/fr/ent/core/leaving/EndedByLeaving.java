package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A module in which something of a pupil ends when the pupil leaves ({@link fr.ent.core.PupilLeft}) or comes to another
 * school. Declared as a bean.
 */
public interface EndedByLeaving {

    /**
     * Counts what would end for each of these children; a child for whom nothing would is left out.
     *
     * @param firstDaysAway the first day without each child
     */
    Map<ChildId, LeavingEnds> count(Map<ChildId, LocalDate> firstDaysAway);

    /**
     * Counts what would end, from a day on, for children who come to another school of the town; a child for whom nothing
     * would is left out.
     *
     * @param schools the school that each child comes to
     */
    Map<ChildId, LeavingEnds> countMoving(Map<ChildId, SchoolId> schools, LocalDate first);

    /**
     * Ends, in the caller's transaction, what children can't have at the school they came to.
     *
     * @param schools the school that each child came to
     * @param last the last day with what they had
     */
    void endMoving(Map<ChildId, SchoolId> schools, LocalDate last);

    /**
     * Gives back, in the caller's transaction, what ended as children left or came to another school, and they can have where
     * they are now; the rest is kept for the day they come back there.
     *
     * @param schools the school at which each child is now
     * @param first of earlier days nothing is said
     */
    GivenBack giveBack(Map<ChildId, SchoolId> schools, LocalDate first);

    /**
     * The days given back, and those that couldn't be.
     *
     * @param days how many each child has again; a child without any is left out
     */
    record GivenBack(Map<ChildId, Integer> days, List<LostDay> lost) {

        public GivenBack {
            days = Map.copyOf(days);
            lost = List.copyOf(lost);
        }
    }

    /**
     * A day that a child doesn't have again.
     *
     * @param activity what the day was for, in the town's words
     */
    record LostDay(ChildId child, LocalDate day, String activity, LostReason reason) {}

    /** Why a day couldn't be given back. */
    enum LostReason {
        /** Others have all places. */
        FULL,
        /** Others have all places; the child waits. */
        WAITING,
        /** The activity doesn't take place for the child on that day. */
        CLOSED,
        /** It is too late to book that day. */
        TOO_LATE,
        /** The day is over. */
        PAST
    }
}

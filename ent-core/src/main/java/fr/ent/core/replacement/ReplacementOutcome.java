package fr.ent.core.replacement;

import fr.ent.core.PersonId;
import fr.ent.core.rights.RightId;

/** How the handing over of a class ends. */
sealed interface ReplacementOutcome {

    /** The class is handed over, from its first day on, to this person. */
    record HandedOver(RightId id, PersonId personId) implements ReplacementOutcome {}

    /** Nothing has changed. */
    sealed interface Refused extends ReplacementOutcome {}

    /** The person teaches the class already, or stands in for somebody there. */
    record AlreadyThere() implements Refused {}

    /** A court bars the person from a pupil of the class. */
    record Barred() implements Refused {}

    /**
     * The directory has somebody of that name.
     *
     * @param sure whether one of them has the same address
     */
    record NamesakesKnown(boolean sure) implements Refused {}

    /** The replacement isn't any more as it was read. */
    record ChangedMeanwhile() implements Refused {}
}

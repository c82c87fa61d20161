package fr.ent.core.accompaniment;

import fr.ent.core.PersonId;
import fr.ent.core.rights.RightId;

/** How the naming of somebody who accompanies ends. */
sealed interface AccompanimentOutcome {

    /** This person accompanies, from the first day on. */
    record Named(RightId id, PersonId personId) implements AccompanimentOutcome {}

    /** Nothing has changed. */
    sealed interface Refused extends AccompanimentOutcome {}

    /** The person does so in the class, or at the school, already. */
    record AlreadyThere() implements Refused {}

    /** A court bars the person from one of the pupils. */
    record Barred() implements Refused {}

    /**
     * The directory has somebody of that name.
     *
     * @param sure whether one of them has the same address
     */
    record NamesakesKnown(boolean sure) implements Refused {}

    /** The accompaniment isn't any more as it was read. */
    record ChangedMeanwhile() implements Refused {}
}

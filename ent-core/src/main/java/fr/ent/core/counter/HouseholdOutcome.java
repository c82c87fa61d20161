package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import org.jspecify.annotations.Nullable;

/** The outcome of a change of households. */
sealed interface HouseholdOutcome {

    record Changed(HouseholdId household) implements HouseholdOutcome {}

    /** Nothing was changed. */
    sealed interface Refused extends HouseholdOutcome {}

    /** It is the agent's own family: a colleague does it. */
    record OwnFamily() implements Refused {}

    /**
     * A court has barred an adult from a child who would live with them.
     *
     * @param person the adult, where one was written down who is known
     */
    record Barred(@Nullable PersonId person) implements Refused {

        Barred() {
            this(null);
        }
    }

    /**
     * An adult of this name is known.
     *
     * @param at the place in the list of adults, from 0
     * @param sure the birth date is the same; otherwise the agent may say that it is somebody else
     */
    record KnownPerson(PersonId person, int at, boolean sure) implements Refused {}

    /** The adult lives in a household already, which may be split. */
    record LivesElsewhere(PersonId person) implements Refused {}

    /**
     * A pupil of this name and birth date is known.
     *
     * @param at the place in the list of children, from 0
     * @param sure the birth dates are the same; otherwise only a person can tell
     */
    record KnownPupil(ChildId child, int at, boolean sure) implements Refused {}

    /** Somebody named doesn't live there, or nobody would be left. */
    record OtherMembers() implements Refused {}
}

package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.util.List;
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
     * Adults of this name are known.
     *
     * @param people all of them, to choose from
     * @param at the place in the list of adults, from 0
     * @param sure one has the same birth date, so that the agent must have read papers to say that it is somebody else
     */
    record KnownPerson(List<PersonId> people, int at, boolean sure) implements Refused {

        public KnownPerson {
            people = List.copyOf(people);
        }
    }

    /** The adult lives in a household already, which may be split. */
    record LivesElsewhere(PersonId person) implements Refused {}

    /**
     * Pupils of this name, who may have this birth date, are known.
     *
     * @param children all of them, to choose from
     * @param at the place in the list of children, from 0
     * @param sure one has the same birth date; otherwise only a person can tell
     */
    record KnownPupil(List<ChildId> children, int at, boolean sure) implements Refused {

        public KnownPupil {
            children = List.copyOf(children);
        }
    }

    /** Somebody named doesn't live there, or nobody would be left. */
    record OtherMembers() implements Refused {}
}

package fr.ent.core.yearchange;

import fr.ent.core.SchoolId;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeState;
import java.util.Set;

/** How a step of a change of years ends. */
sealed interface YearChangeOutcome {

    record Done(YearChangeId id) implements YearChangeOutcome {}

    /** Nothing is changed. */
    sealed interface Refused extends YearChangeOutcome {}

    /** No year that pupils of the school could come to is opened. */
    record NoNextYear() implements Refused {}

    /** Nobody is at the school, and no plan leads pupils to it. */
    record NoPupils() implements Refused {}

    /** The change isn't a plan any more, or not one that waits. */
    record NotInThatState(YearChangeState state) implements Refused {}

    record ChangedMeanwhile() implements Refused {}

    /** @param pupils how many aren't as the plan has them any more */
    record Outdated(int pupils) implements Refused {}

    /** @param pupils of how many nobody has said yet what becomes of them */
    record Undecided(int pupils) implements Refused {}

    /** @param schools to which pupils pass on whose own change isn't applied */
    record NextSchoolWaits(Set<SchoolId> schools) implements Refused {
        public NextSchoolWaits {
            schools = Set.copyOf(schools);
        }
    }

    /** @param schools whose applied changes lead pupils here */
    record PupilsAreComing(Set<SchoolId> schools) implements Refused {
        public PupilsAreComing {
            schools = Set.copyOf(schools);
        }
    }

    /** Another class of the plan has the name. */
    record NameTaken() implements Refused {}

    /** It was carried out as its year began, or more than thirty days ago. */
    record TooLate() implements Refused {}
}

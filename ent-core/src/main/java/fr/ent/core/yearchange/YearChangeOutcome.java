package fr.ent.core.yearchange;

/** How a step of a change of years ends. */
sealed interface YearChangeOutcome {

    record Done(YearChangeId id) implements YearChangeOutcome {}

    /** Nothing is changed. */
    sealed interface Refused extends YearChangeOutcome {}

    /** No year that pupils of the school could come to is opened. */
    record NoNextYear() implements Refused {}

    /** The change isn't a plan any more, or not one that waits. */
    record NotInThatState(YearChangeState state) implements Refused {}

    record ChangedMeanwhile() implements Refused {}

    /** @param pupils how many aren't as the plan has them any more */
    record Outdated(int pupils) implements Refused {}

    /** @param pupils of how many nobody has said yet what becomes of them */
    record Undecided(int pupils) implements Refused {}

    /** Another class of the plan has the name. */
    record NameTaken() implements Refused {}

    /** It was carried out as its year began, or more than thirty days ago. */
    record TooLate() implements Refused {}
}

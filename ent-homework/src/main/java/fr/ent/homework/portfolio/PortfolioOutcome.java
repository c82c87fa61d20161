package fr.ent.homework.portfolio;

/** How an act in a portfolio ends. */
sealed interface PortfolioOutcome {

    /** The work is as it was wanted. */
    record Done(PortfolioWork work) implements PortfolioOutcome {}

    /** Nothing has changed. */
    sealed interface Refused extends PortfolioOutcome {}

    /** There is no such portfolio or work for the viewer. */
    record NotYours() implements Refused {}

    /** A pupil of nursery school chooses with its teacher. */
    record WithTeacher() implements Refused {}

    /** There is no such work that may be chosen, or a file isn't the viewer's. */
    record UnknownWork(String field) implements Refused {}

    /** The virus scanner holds a file back. */
    record FilesWithheld(String field) implements Refused {}

    /** The file is no sound, or not the viewer's. */
    record NoSound() implements Refused {}

    /** It has been chosen before. */
    record ChosenBefore() implements Refused {}

    /** The portfolio has as many pieces as there may be. */
    record Full(int most) implements Refused {}
}

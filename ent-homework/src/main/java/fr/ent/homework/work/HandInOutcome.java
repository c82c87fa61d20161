package fr.ent.homework.work;

/** How handing work in, or taking it back, ended. */
sealed interface HandInOutcome {

    record HandedIn(HandInFacts handIn) implements HandInOutcome {}

    record TakenBack() implements HandInOutcome {}

    sealed interface Refused extends HandInOutcome {}

    /** Not homework of a child whom this viewer acts for, or none whose work is handed in. */
    record NotYours() implements Refused {}

    /** Some of the files are not the sender's. */
    record UnknownFiles() implements Refused {}

    /** The virus scanner holds some of the files back for good. */
    record FilesWithheld() implements Refused {}

    /** As many tries as a child may have. */
    record TooManyTries(int most) implements Refused {}

    /** The teacher has answered: the work stays. */
    record Answered() implements Refused {}
}

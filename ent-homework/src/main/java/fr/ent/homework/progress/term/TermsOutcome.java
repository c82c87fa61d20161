package fr.ent.homework.progress.term;

/** How setting the terms of a year ended. */
sealed interface TermsOutcome {

    /** @param terms as they are now */
    record Done(TermsView terms) implements TermsOutcome {}

    sealed interface Refused extends TermsOutcome {}

    /** Somebody else has set them since they were read. */
    record ChangedMeanwhile() implements Refused {}

    /** Their number stays, since families read something of the year. */
    record CountFixed() implements Refused {}

    /** Something is noted in a term that wouldn't be there any more. */
    record StillNoted(int number) implements Refused {}

    /** The days of a term stay, since they are written on reports. */
    record DaysFixed(int number) implements Refused {}
}

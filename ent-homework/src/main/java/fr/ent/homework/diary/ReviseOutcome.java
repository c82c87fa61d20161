package fr.ent.homework.diary;

/** How changing an entry ended. */
sealed interface ReviseOutcome {

    record Revised(EntryFacts entry) implements ReviseOutcome {}

    sealed interface Refused extends ReviseOutcome {}

    /** Not an entry that this viewer may change. */
    record NotYours() implements Refused {}

    /** Some of the new files are not the viewer's. */
    record UnknownFiles() implements Refused {}

    /** The virus scanner holds some of them back for good. */
    record FilesWithheld() implements Refused {}

    /** Someone wrote since the version this change was made from. */
    record ChangedMeanwhile(int version) implements Refused {}
}

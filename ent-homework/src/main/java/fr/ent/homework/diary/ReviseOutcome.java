package fr.ent.homework.diary;

/** How changing an entry ended. */
sealed interface ReviseOutcome {

    record Revised(EntryFacts entry) implements ReviseOutcome {}

    /** Not an entry that this viewer may change. */
    record NotYours() implements ReviseOutcome {}

    /** Some of the new files are not the viewer's. */
    record UnknownFiles() implements ReviseOutcome {}

    /** Someone wrote since the version this change was made from. */
    record ChangedMeanwhile(int version) implements ReviseOutcome {}
}

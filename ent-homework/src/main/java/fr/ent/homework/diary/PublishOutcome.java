package fr.ent.homework.diary;

/** How writing a new entry ended. */
sealed interface PublishOutcome {

    record Published(EntryFacts entry) implements PublishOutcome {}

    /** Not a class that this viewer writes for. */
    record NotYours() implements PublishOutcome {}

    /** Some of the files are not the author's. */
    record UnknownFiles() implements PublishOutcome {}
}

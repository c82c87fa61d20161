package fr.ent.homework.diary;

/** How writing a new entry ended. */
sealed interface PublishOutcome {

    record Published(EntryFacts entry) implements PublishOutcome {}

    sealed interface Refused extends PublishOutcome {}

    /** Not a class that this viewer writes for. */
    record NotYours() implements Refused {}

    /** Some of the files are not the author's. */
    record UnknownFiles() implements Refused {}

    /** The virus scanner holds some of them back for good. */
    record FilesWithheld() implements Refused {}
}

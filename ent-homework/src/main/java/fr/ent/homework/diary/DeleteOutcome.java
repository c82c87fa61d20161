package fr.ent.homework.diary;

import fr.ent.homework.diary.entry.EntryFacts;

/** How deleting an entry, or bringing it back, ended. */
sealed interface DeleteOutcome {

    record Done(EntryFacts entry) implements DeleteOutcome {}

    sealed interface Refused extends DeleteOutcome {}

    /** Not an entry that this viewer may change. */
    record NotYours() implements Refused {}

    /** Deleted too long ago to be brought back. */
    record TooLate() implements Refused {}
}

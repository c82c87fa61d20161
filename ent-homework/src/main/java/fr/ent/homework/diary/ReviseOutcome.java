package fr.ent.homework.diary;

import fr.ent.homework.diary.entry.EntryFacts;

/** How changing an entry ended. */
sealed interface ReviseOutcome {

    record Revised(EntryFacts entry) implements ReviseOutcome {}

    sealed interface Refused extends ReviseOutcome {}

    /** Not an entry that this viewer may change. */
    record NotYours() implements Refused {}

    /** A part of it can't be taken from the viewer. */
    record Faulty(EntryFault fault) implements Refused {}

    /** Someone wrote since the version this change was made from. */
    record ChangedMeanwhile(int version) implements Refused {}

    /** Families have read it: it can't be held back any more. */
    record AlreadyPublished() implements Refused {}
}

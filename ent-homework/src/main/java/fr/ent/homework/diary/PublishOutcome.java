package fr.ent.homework.diary;

import fr.ent.homework.diary.entry.EntryFacts;

/** How writing a new entry ended. */
sealed interface PublishOutcome {

    record Published(EntryFacts entry) implements PublishOutcome {}

    sealed interface Refused extends PublishOutcome {}

    /** Not a class that this viewer writes for. */
    record NotYours() implements Refused {}

    /** A part of it names what isn't there for the author. */
    record Unknown(EntryPart part) implements Refused {}
}

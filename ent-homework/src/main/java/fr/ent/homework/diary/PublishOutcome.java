package fr.ent.homework.diary;

import fr.ent.homework.diary.entry.EntryFacts;
import java.util.List;

/** How writing new entries ended. */
public sealed interface PublishOutcome {

    record Published(List<EntryFacts> entries) implements PublishOutcome {}

    sealed interface Refused extends PublishOutcome {}

    /** Not a class that this viewer writes for. */
    record NotYours() implements Refused {}

    /** A part of it can't be taken from the author. */
    record Faulty(EntryFault fault) implements Refused {}
}

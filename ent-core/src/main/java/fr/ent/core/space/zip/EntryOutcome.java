package fr.ent.core.space.zip;

import fr.ent.core.storage.FileId;

/** How the content of an entry was taken in. */
sealed interface EntryOutcome {

    record Kept(FileId file) implements EntryOutcome {}

    record Refused(EntryRefusal why) implements EntryOutcome {}
}

package fr.ent.core.entry.door;

import fr.ent.core.ClassId;
import fr.ent.core.PersonName;

/** How a child's try to enter ended. */
sealed interface EntryOutcome {

    /** It is who it says, and goes on to the provider of identities. */
    record KnownChild(PersonName child, ClassId schoolClass) implements EntryOutcome {}

    /** It isn't in, for the reason that the problem names. */
    record Refused(String problem) implements EntryOutcome {}
}

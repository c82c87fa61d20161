package fr.ent.messaging.writing.part;

import fr.ent.core.PersonId;
import fr.ent.messaging.writing.text.SharedTextFacts;

/**
 * Somebody wrote something in a shared text.
 *
 * @param content an update of Yjs in Base64
 */
public record PartWritten(SharedTextFacts text, int sequence, PersonId author, String content) {}

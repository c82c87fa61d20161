package fr.ent.messaging.conversation;

import fr.ent.core.PersonName;
import java.time.Instant;
import java.util.UUID;

/** A message as its readers see it. */
record MessageView(UUID id, int sequence, String text, PersonName author, Instant sentAt) {}

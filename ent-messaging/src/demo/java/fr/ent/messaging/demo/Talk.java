package fr.ent.messaging.demo;

import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A conversation about a child, with its messages in order and those who take part. */
record Talk(UUID id, Pupil child, String subject, List<TalkMessage> messages, List<TalkPart> parts) {

    Talk {
        messages = List.copyOf(messages);
        parts = List.copyOf(parts);
    }

    /** A message. */
    record TalkMessage(UUID id, Person author, String words, Instant at) {}

    /** Somebody who takes part, and how many of the messages this person has read. */
    record TalkPart(Person person, String kind, int read) {}

    TalkMessage last() {
        return messages.getLast();
    }
}

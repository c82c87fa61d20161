package fr.ent.messaging.conversation;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.persistence.TerritoryRow;
import fr.ent.messaging.ConversationId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing said, at its place in the conversation. */
@Entity
@Table(schema = "messaging", name = "message")
class Message extends TerritoryRow {

    /** Characters of a text, at most. */
    static final int LONGEST = 5_000;

    /** Read by statements alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID conversationId;

    private int sequence;

    /** Read by statements alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID authorId;

    private String text;
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(ConversationId conversation, int sequence, PersonId author, String text, Instant now) {
        this.conversationId = conversation.value();
        this.sequence = sequence;
        this.authorId = author.value();
        this.text = text;
        this.sentAt = now;
    }

    int sequence() {
        return sequence;
    }

    Instant sentAt() {
        return sentAt;
    }

    MessageView seen(PersonName author) {
        return new MessageView(id(), sequence, text, author, sentAt);
    }
}

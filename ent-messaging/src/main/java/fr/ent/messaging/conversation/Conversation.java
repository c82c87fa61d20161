package fr.ent.messaging.conversation;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryRow;
import fr.ent.messaging.ConversationId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A conversation about one child. */
@Entity
@Table(schema = "messaging", name = "conversation")
class Conversation extends TerritoryRow {

    private UUID childId;
    private String subject;
    private int lastSequence;

    @SuppressWarnings("NullAway.Init")
    protected Conversation() {}

    Conversation(ChildId child, String subject) {
        this.childId = child.value();
        this.subject = subject;
    }

    /** Adds the next message. Only under this row's lock, which is what makes sequences gapless. */
    Message say(PersonId author, String text, Instant now) {
        lastSequence++;
        return new Message(name(), lastSequence, author, text, now);
    }

    ConversationId name() {
        return new ConversationId(id());
    }

    ChildId child() {
        return new ChildId(childId);
    }

    String subject() {
        return subject;
    }
}

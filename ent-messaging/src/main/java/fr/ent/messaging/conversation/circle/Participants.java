package fr.ent.messaging.conversation.circle;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ConversationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Stores who takes part in conversations and how far each has read. */
@Component
public class Participants {

    private final Sql sql;

    Participants(Sql sql) {
        this.sql = sql;
    }

    public void add(ConversationId conversation, Collection<Participant> participants, Instant now) {
        sql.of("""
                        insert into messaging.participant (conversation_id, person_id, kind, last_at)
                        select :conversation, person, kind, :now
                        from unnest(:people, :kinds) as added (person, kind)
                        on conflict do nothing""")
                .with("conversation", conversation)
                .with("now", now)
                .ids("people", participants, Participant::person)
                .texts("kinds", participants, Participant::kind)
                .run();
    }

    public Map<ConversationId, List<Participant>> list(Collection<ConversationId> conversations) {
        return sql.of("""
                        select conversation_id, person_id, kind from messaging.participant
                        where conversation_id = any(:conversations) order by kind, person_id""")
                .ids("conversations", conversations)
                .groups(
                        row -> row.id("conversation_id", ConversationId::new),
                        row -> new Participant(
                                row.id("person_id", PersonId::new),
                                row.choice("kind", Participant.ParticipantKind.class)));
    }

    /** Brings everyone's line up to a new message, and names everyone. An author who had read all has read this too. */
    public Set<PersonId> advance(ConversationId conversation, int sequence, PersonId author, Instant sentAt) {
        return sql.of("""
                        update messaging.participant
                        set last_sequence = :sequence, last_at = :now,
                            read_sequence = case when person_id = :author and read_sequence = last_sequence
                                                 then :sequence else read_sequence end
                        where conversation_id = :conversation
                        returning person_id""")
                .with("conversation", conversation)
                .with("sequence", sequence)
                .with("now", sentAt)
                .with("author", author)
                .set(row -> row.id("person_id", PersonId::new));
    }

    /** Moves a reader forward, never back; true when all there is has been read. */
    public boolean read(ConversationId conversation, PersonId reader, int sequence) {
        return sql.of("""
                        update messaging.participant
                        set read_sequence = greatest(read_sequence, least(:sequence, last_sequence))
                        where conversation_id = :conversation and person_id = :reader
                        returning read_sequence = last_sequence as all_read""")
                .with("conversation", conversation)
                .with("reader", reader)
                .with("sequence", sequence)
                .find(row -> row.flag("all_read"))
                .orElse(false);
    }
}

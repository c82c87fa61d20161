package fr.ent.messaging.conversation;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.messaging.ConversationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores who takes part in conversations and how far each has read. */
@Component
class Participants {

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ConversationId conversation, Collection<Participant> participants, Instant now) {
        jdbc.sql("""
                        insert into messaging.participant (territory_id, conversation_id, person_id, kind, last_at)
                        select :territory, :conversation, person, kind, :now
                        from unnest(:people, :kinds) as added (person, kind)
                        on conflict do nothing""")
                .param("territory", TerritoryScope.require().value())
                .param("conversation", conversation.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "people",
                        participants.stream()
                                .map(added -> added.person().value())
                                .toArray(UUID[]::new))
                .param(
                        "kinds",
                        participants.stream().map(added -> added.kind().name()).toArray(String[]::new))
                .update();
    }

    Map<ConversationId, List<Participant>> list(Collection<ConversationId> conversations) {
        Map<ConversationId, List<Participant>> circles = new HashMap<>();
        jdbc.sql("""
                        select conversation_id, person_id, kind from messaging.participant
                        where conversation_id = any(:conversations) order by kind, person_id""")
                .param(
                        "conversations",
                        conversations.stream().map(ConversationId::value).toArray(UUID[]::new))
                .query(row -> {
                    circles.computeIfAbsent(
                                    new ConversationId(row.getObject("conversation_id", UUID.class)),
                                    id -> new ArrayList<>())
                            .add(new Participant(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    Participant.Kind.valueOf(row.getString("kind"))));
                });
        return circles;
    }

    /** Brings everyone's line up to a new message, and names everyone. An author who had read all has read this too. */
    Set<PersonId> advance(Message message) {
        return new HashSet<>(jdbc.sql("""
                        update messaging.participant
                        set last_sequence = :sequence, last_at = :now,
                            read_sequence = case when person_id = :author and read_sequence = last_sequence
                                                 then :sequence else read_sequence end
                        where conversation_id = :conversation
                        returning person_id""")
                .param("conversation", message.conversation().value())
                .param("sequence", message.sequence())
                .param("now", message.sentAt().atOffset(ZoneOffset.UTC))
                .param("author", message.author().value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    /** Moves a reader forward, never back; true when all there is has been read. */
    boolean read(ConversationId conversation, PersonId reader, int sequence) {
        List<Boolean> allRead = jdbc.sql("""
                        update messaging.participant
                        set read_sequence = greatest(read_sequence, least(:sequence, last_sequence))
                        where conversation_id = :conversation and person_id = :reader
                        returning read_sequence = last_sequence""")
                .param("conversation", conversation.value())
                .param("reader", reader.value())
                .param("sequence", sequence)
                .query((row, number) -> row.getBoolean(1))
                .list();
        return allRead.contains(true);
    }
}

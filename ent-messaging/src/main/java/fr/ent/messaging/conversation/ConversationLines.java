package fr.ent.messaging.conversation;

import fr.ent.core.PersonId;
import fr.ent.messaging.ConversationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a person's list of conversations, those with the newest message first. */
@Component
class ConversationLines {

    private static final String LINES = """
            select p.conversation_id, c.child_id, c.subject, p.last_sequence, p.read_sequence, p.last_at,
                   m.author_id, left(m.text, 140) as preview,
                   (select count(*) from messaging.message u
                    where u.territory_id = p.territory_id and u.conversation_id = p.conversation_id
                      and u.sequence > p.read_sequence and u.author_id <> p.person_id) as unread
            from messaging.participant p
            join messaging.conversation c on c.territory_id = p.territory_id and c.id = p.conversation_id
            join messaging.message m on m.territory_id = p.territory_id and m.conversation_id = p.conversation_id
                                    and m.sequence = p.last_sequence
            where p.person_id = :reader
            """;

    private final JdbcClient jdbc;

    ConversationLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConversationLine> list(PersonId reader, @Nullable Cursor before, int limit) {
        if (before == null) {
            return jdbc.sql(LINES + "order by p.last_at desc, p.conversation_id desc limit :limit")
                    .param("reader", reader.value())
                    .param("limit", limit)
                    .query(ConversationLine::of)
                    .list();
        }
        return jdbc.sql(LINES + """
                        and (p.last_at, p.conversation_id) < (:at, :conversation)
                        order by p.last_at desc, p.conversation_id desc limit :limit""")
                .param("reader", reader.value())
                .param("at", before.at())
                .param("conversation", before.conversation())
                .param("limit", limit)
                .query(ConversationLine::of)
                .list();
    }

    Optional<ConversationLine> find(PersonId reader, ConversationId conversation) {
        return jdbc.sql(LINES + "and p.conversation_id = :conversation")
                .param("reader", reader.value())
                .param("conversation", conversation.value())
                .query(ConversationLine::of)
                .optional();
    }
}

package fr.ent.messaging.conversation.list;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ConversationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a person's list of conversations, those with the newest message first. */
@Component
class ConversationLines {

    private static final String LINES = """
            select p.conversation_id, c.child_id, c.subject, p.last_sequence, p.read_sequence, p.last_at,
                   m.author_id, left(m.text, 140) as preview,
                   (select count(*) from messaging.message u
                    where u.territory_id = p.territory_id and u.conversation_id = p.conversation_id
                      and u.sequence > p.read_sequence and u.sequence <= p.read_sequence + 200
                      and u.author_id <> p.person_id) as unread
            from messaging.participant p
            join messaging.conversation c on c.territory_id = p.territory_id and c.id = p.conversation_id
            join messaging.message m on m.territory_id = p.territory_id and m.conversation_id = p.conversation_id
                                    and m.sequence = p.last_sequence
            where p.person_id = :reader
            """;

    private final Sql sql;

    ConversationLines(Sql sql) {
        this.sql = sql;
    }

    List<ConversationLine> list(PersonId reader, @Nullable Cursor before, int limit) {
        if (before == null) {
            return sql.of(LINES + "order by p.last_at desc, p.conversation_id desc limit :limit")
                    .with("reader", reader)
                    .with("limit", limit)
                    .list(ConversationLine::of);
        }
        return sql.of(LINES + """
                        and (p.last_at, p.conversation_id) < (:at, :conversation)
                        order by p.last_at desc, p.conversation_id desc limit :limit""")
                .with("reader", reader)
                .with("at", before.lastAt())
                .with("conversation", before.conversation())
                .with("limit", limit)
                .list(ConversationLine::of);
    }

    Optional<ConversationLine> find(PersonId reader, ConversationId conversation) {
        return sql.of(LINES + "and p.conversation_id = :conversation")
                .with("reader", reader)
                .with("conversation", conversation)
                .find(ConversationLine::of);
    }
}

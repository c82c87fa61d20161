package fr.ent.messaging.conversation;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.conversation.circle.PeopleNames;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what was said, at most {@value #PAGE} messages at a time. */
@Component
class MessageHistory {

    private static final int PAGE = 100;

    private static final String MESSAGES = """
            select id, sequence, author_id, text, sent_at from messaging.message
            where conversation_id = :conversation and sequence\s""";

    private final Sql sql;
    private final Directory directory;

    MessageHistory(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /** The messages that follow one: a client that was cut off catches up with them. */
    MessagePage after(ConversationId conversation, int sequence) {
        List<MessageRow> read = read(MESSAGES + "> :sequence order by sequence limit :limit", conversation, sequence);
        return page(read.subList(0, Math.min(PAGE, read.size())), read.size() > PAGE);
    }

    /** The newest messages before one: how a client reads back. */
    MessagePage before(ConversationId conversation, int sequence) {
        List<MessageRow> read =
                read(MESSAGES + "< :sequence order by sequence desc limit :limit", conversation, sequence);
        return page(read.subList(0, Math.min(PAGE, read.size())).reversed(), read.size() > PAGE);
    }

    private List<MessageRow> read(String statement, ConversationId conversation, int sequence) {
        return sql.of(statement)
                .with("conversation", conversation)
                .with("sequence", sequence)
                .with("limit", PAGE + 1)
                .list(MessageRow::of);
    }

    private MessagePage page(List<MessageRow> lines, boolean more) {
        PeopleNames names = new PeopleNames(
                directory.names(lines.stream().map(MessageRow::author).collect(Collectors.toSet())));
        return new MessagePage(lines.stream().map(line -> line.seen(names)).toList(), more);
    }

    private record MessageRow(UUID id, int sequence, PersonId author, String text, Instant sentAt) {

        static MessageRow of(Row row) {
            return new MessageRow(
                    row.uuid("id"),
                    row.whole("sequence"),
                    row.id("author_id", PersonId::new),
                    row.text("text"),
                    row.instant("sent_at"));
        }

        MessageView seen(PeopleNames names) {
            return new MessageView(id, sequence, text, names.of(author), sentAt);
        }
    }
}

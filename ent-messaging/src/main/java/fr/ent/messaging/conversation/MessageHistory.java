package fr.ent.messaging.conversation;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.messaging.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was said, at most {@value #PAGE} messages at a time. */
@Component
class MessageHistory {

    private static final int PAGE = 100;

    private static final String MESSAGES = """
            select id, sequence, author_id, text, sent_at from messaging.message
            where conversation_id = :conversation and sequence\s""";

    private final JdbcClient jdbc;
    private final Directory directory;

    MessageHistory(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** What follows a message: how a client that was cut off catches up. */
    MessagePage after(ConversationId conversation, int sequence) {
        List<Line> read = read(MESSAGES + "> :sequence order by sequence limit :limit", conversation, sequence);
        return page(read.subList(0, Math.min(PAGE, read.size())), read.size() > PAGE);
    }

    /** The newest messages before one: how a client reads back. */
    MessagePage before(ConversationId conversation, int sequence) {
        List<Line> read = read(MESSAGES + "< :sequence order by sequence desc limit :limit", conversation, sequence);
        return page(read.subList(0, Math.min(PAGE, read.size())).reversed(), read.size() > PAGE);
    }

    private List<Line> read(String sql, ConversationId conversation, int sequence) {
        return jdbc.sql(sql)
                .param("conversation", conversation.value())
                .param("sequence", sequence)
                .param("limit", PAGE + 1)
                .query(Line::of)
                .list();
    }

    private MessagePage page(List<Line> lines, boolean more) {
        Names names = new Names(directory.names(lines.stream().map(Line::author).collect(Collectors.toSet())));
        return new MessagePage(lines.stream().map(line -> line.seen(names)).toList(), more);
    }

    private record Line(UUID id, int sequence, PersonId author, String text, Instant sentAt) {

        static Line of(ResultSet row, int number) throws SQLException {
            return new Line(
                    row.getObject("id", UUID.class),
                    row.getInt("sequence"),
                    new PersonId(row.getObject("author_id", UUID.class)),
                    row.getString("text"),
                    row.getObject("sent_at", OffsetDateTime.class).toInstant());
        }

        MessageView seen(Names names) {
            return new MessageView(id, sequence, text, names.of(author), sentAt);
        }
    }
}

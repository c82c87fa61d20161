package fr.ent.messaging.conversation;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.PersonId;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.conversation.ConversationView.LastMessage;
import fr.ent.messaging.conversation.ConversationView.ParticipantView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A conversation in one person's list, as stored: names come from the directory. */
record ConversationLine(
        ConversationId id,
        ChildId child,
        String subject,
        int lastSequence,
        int readSequence,
        int unread,
        PersonId lastAuthor,
        String preview,
        Instant lastAt) {

    static ConversationLine of(ResultSet row, int number) throws SQLException {
        return new ConversationLine(
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getString("subject"),
                row.getInt("last_sequence"),
                row.getInt("read_sequence"),
                row.getInt("unread"),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getString("preview"),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    ConversationView seen(ChildView aboutChild, List<Participant> circle, Names names) {
        return new ConversationView(
                id,
                subject,
                aboutChild,
                circle.stream()
                        .map(participant -> new ParticipantView(names.of(participant.person()), participant.kind()))
                        .toList(),
                new LastMessage(names.of(lastAuthor), preview, lastAt),
                lastSequence,
                readSequence,
                unread);
    }

    Cursor cursor() {
        return new Cursor(lastAt, id.value());
    }
}

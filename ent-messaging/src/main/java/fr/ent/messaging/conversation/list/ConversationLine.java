package fr.ent.messaging.conversation.list;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.conversation.circle.Participant;
import fr.ent.messaging.conversation.circle.PeopleNames;
import fr.ent.messaging.conversation.list.ConversationView.LastMessage;
import fr.ent.messaging.conversation.list.ConversationView.ParticipantView;
import java.time.Instant;
import java.util.List;

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

    static ConversationLine of(Row row) {
        return new ConversationLine(
                row.id("conversation_id", ConversationId::new),
                row.id("child_id", ChildId::new),
                row.text("subject"),
                row.whole("last_sequence"),
                row.whole("read_sequence"),
                row.whole("unread"),
                row.id("author_id", PersonId::new),
                row.text("preview"),
                row.instant("last_at"));
    }

    ConversationView seen(ChildView aboutChild, List<Participant> circle, PeopleNames names) {
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

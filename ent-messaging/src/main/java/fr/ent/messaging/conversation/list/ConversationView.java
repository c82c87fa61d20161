package fr.ent.messaging.conversation.list;

import fr.ent.core.ChildView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.conversation.circle.Participant;
import java.time.Instant;
import java.util.List;

/** A conversation as one of its participants sees it. {@code unread} counts what others wrote among the 200 messages after the last one read. */
record ConversationView(
        ConversationId id,
        String subject,
        ChildView child,
        List<ParticipantView> participants,
        LastMessage lastMessage,
        int lastSequence,
        int readSequence,
        int unread) {

    /** A person in the conversation. */
    record ParticipantView(PersonId id, String givenName, String familyName, Participant.ParticipantKind kind) {

        ParticipantView(PersonName name, Participant.ParticipantKind kind) {
            this(name.id(), name.givenName(), name.familyName(), kind);
        }
    }

    /** {@code preview} is the start of the text, at most 140 characters. */
    record LastMessage(PersonName author, String preview, Instant sentAt) {}
}

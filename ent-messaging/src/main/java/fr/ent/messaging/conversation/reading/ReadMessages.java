package fr.ent.messaging.conversation.reading;

import fr.ent.core.PersonId;
import fr.ent.core.notice.Notices;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.conversation.NewMessageNotice;
import fr.ent.messaging.conversation.circle.Participants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes how far someone has read; once all is read the bell has nothing left to say about it. */
@Component
class ReadMessages {

    private final Participants participants;
    private final Notices notices;

    ReadMessages(Participants participants, Notices notices) {
        this.participants = participants;
        this.notices = notices;
    }

    @Transactional
    void read(int sequence, ConversationId conversation, PersonId reader) {
        if (participants.read(conversation, reader, sequence)) {
            notices.settle(reader, NewMessageNotice.KIND, NewMessageNotice.link(conversation));
        }
    }
}

package fr.ent.messaging.conversation;

import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.conversation.circle.Circle;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes in a conversation, in turn with whoever else is writing there. */
@Component
class SendMessage {

    private final Circle circle;
    private final Conversations conversations;
    private final Messages messages;
    private final TellParticipants tellParticipants;
    private final Clock clock;

    SendMessage(
            Circle circle,
            Conversations conversations,
            Messages messages,
            TellParticipants tellParticipants,
            Clock clock) {
        this.circle = circle;
        this.conversations = conversations;
        this.messages = messages;
        this.tellParticipants = tellParticipants;
        this.clock = clock;
    }

    /** The message as sent; none where the author takes no part. */
    @Transactional
    Optional<MessageView> send(ConversationId id, String text, Viewer author) {
        return circle.findChild(id, author).map(child -> write(conversations.lock(id.value()), text, author, child));
    }

    private MessageView write(Conversation conversation, String text, Viewer author, ChildView child) {
        Message message = messages.save(conversation.say(author.person(), text, clock.instant()));
        tellParticipants.tell(message, conversation, child, author);
        return message.seen(author.name());
    }
}

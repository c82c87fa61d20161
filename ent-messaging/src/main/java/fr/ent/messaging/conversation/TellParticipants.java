package fr.ent.messaging.conversation;

import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.MessageSent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those who take part, and still may, that a message was written. */
@Component
class TellParticipants {

    static final String NEW_MESSAGE = "messaging.new-message";

    private final Participants participants;
    private final Directory directory;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    TellParticipants(
            Participants participants, Directory directory, Notices notices, ApplicationEventPublisher events) {
        this.participants = participants;
        this.directory = directory;
        this.notices = notices;
        this.events = events;
    }

    void tell(Message message, Conversation conversation, ChildView child, PersonName author) {
        Set<PersonId> people = participants.advance(message);
        people.retainAll(directory.followers(child.id()));
        List<PersonId> others =
                people.stream().filter(person -> !person.equals(author.id())).toList();
        notices.tellOnce(others, notice(conversation, child, author));
        events.publishEvent(new MessageSent(conversation.name(), message.sequence(), people));
    }

    private static Notice notice(Conversation conversation, ChildView child, PersonName author) {
        return new Notice(
                NEW_MESSAGE,
                child.id(),
                Map.of("author", author.full(), "subject", conversation.subject(), "child", child.givenName()),
                link(conversation.name()));
    }

    /** Where the web application shows a conversation. */
    static String link(ConversationId conversation) {
        return "/messages/" + conversation;
    }
}

package fr.ent.messaging.conversation;

import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.messaging.MessageSent;
import fr.ent.messaging.conversation.circle.Participants;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those who take part, and still may, that a message was written. */
@Component
class TellParticipants {

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

    /** Rings nobody in quiet hours for what the school's staff write; a family's message rings at once. */
    void tell(Message message, Conversation conversation, ChildView child, Viewer author) {
        Set<PersonId> all =
                participants.advance(conversation.name(), message.sequence(), author.person(), message.sentAt());
        Recipients recipients = Recipients.among(all, directory.followers(child.id()), author.person());
        Notice notice = NewMessageNotice.about(conversation, child, author.name());
        boolean isFamily = author.isGuardianOf(child.id()) || author.isPupil(child.id());
        notices.tellOnce(recipients.others(), isFamily ? notice : notice.byDay());
        events.publishEvent(new MessageSent(conversation.name(), message.sequence(), recipients.people()));
    }
}

package fr.ent.messaging.conversation;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.messaging.conversation.circle.Participant;
import fr.ent.messaging.conversation.circle.Participants;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a conversation about a child with its first message. */
@Component
class StartConversation {

    private final Directory directory;
    private final Conversations conversations;
    private final Participants participants;
    private final SendMessage sendMessage;
    private final Clock clock;

    StartConversation(
            Directory directory,
            Conversations conversations,
            Participants participants,
            SendMessage sendMessage,
            Clock clock) {
        this.directory = directory;
        this.conversations = conversations;
        this.participants = participants;
        this.sendMessage = sendMessage;
        this.clock = clock;
    }

    @Transactional
    StartOutcome start(ChildId id, String subject, String text, Viewer starter) {
        return directory
                .findChild(id)
                .map(child -> about(child, subject, text, starter))
                .orElseGet(StartOutcome.NotYours::new);
    }

    private StartOutcome about(ChildView child, String subject, String text, Viewer starter) {
        return switch (opening(child, starter)) {
            case StartDecision.Granted(List<Participant> circle) ->
                open(new Conversation(child.id(), subject), circle, text, starter);
            case StartOutcome.Refused refusal -> refusal;
        };
    }

    private StartDecision opening(ChildView child, Viewer starter) {
        return StartDecision.decide(
                child, starter, directory.listGuardians(child.id()), directory.listTeachers(child.classId()));
    }

    private StartOutcome open(Conversation opened, List<Participant> circle, String text, Viewer starter) {
        Conversation conversation = conversations.saveAndFlush(opened);
        participants.add(conversation.name(), circle, clock.instant());
        return sendMessage
                .send(conversation.name(), text, starter)
                .<StartOutcome>map(first -> new StartOutcome.Started(conversation.name(), first))
                .orElseThrow();
    }
}

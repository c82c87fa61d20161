package fr.ent.messaging.conversation;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a conversation about a child. The two guardians of a child act independently: a guardian writes to the class's
 * teachers alone; a teacher or the head writes to all guardians.
 */
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
    StartOutcome about(ChildId id, String subject, String text, Viewer starter) {
        return directory
                .findChild(id)
                .filter(starter::followsAtSchool)
                .map(child -> open(child, subject, text, starter))
                .orElseGet(StartOutcome.NotYours::new);
    }

    private StartOutcome open(ChildView child, String subject, String text, Viewer starter) {
        List<Participant> asked = starter.isGuardianOf(child.id()) ? askSchool(child, starter) : askAll(child, starter);
        if (asked.isEmpty()) {
            return new StartOutcome.NobodyToWriteTo();
        }
        Conversation conversation = conversations.saveAndFlush(new Conversation(child.id(), subject));
        participants.add(conversation.name(), asked, clock.instant());
        return sendMessage
                .in(conversation.name(), text, starter)
                .<StartOutcome>map(first -> new StartOutcome.Started(conversation.name(), first))
                .orElseThrow();
    }

    private List<Participant> askSchool(ChildView child, Viewer guardian) {
        List<Participant> teachers = teachers(child);
        return teachers.isEmpty() ? List.of() : with(Participant.guardian(guardian.name()), teachers);
    }

    private List<Participant> askAll(ChildView child, Viewer starter) {
        List<Participant> guardians = directory.listGuardians(child.id()).stream()
                .map(Participant::guardian)
                .toList();
        if (guardians.isEmpty()) {
            return List.of();
        }
        List<Participant> school = starter.teaches(child.classId())
                ? teachers(child)
                : with(Participant.head(starter.name()), teachers(child));
        return Stream.concat(guardians.stream(), school.stream()).toList();
    }

    private List<Participant> teachers(ChildView child) {
        return directory.listTeachers(child.classId()).stream()
                .map(Participant::teacher)
                .toList();
    }

    private static List<Participant> with(Participant first, List<Participant> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}

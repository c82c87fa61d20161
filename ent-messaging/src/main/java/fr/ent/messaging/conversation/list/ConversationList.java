package fr.ent.messaging.conversation.list;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.conversation.circle.Participant;
import fr.ent.messaging.conversation.circle.Participants;
import fr.ent.messaging.conversation.circle.PeopleNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A viewer's conversations: two statements to know whether anything changed, two more to show them. */
@Component
class ConversationList {

    private static final int PAGE = 30;

    private final ConversationLines lines;
    private final Participants participants;
    private final Directory directory;

    ConversationList(ConversationLines lines, Participants participants, Directory directory) {
        this.lines = lines;
        this.participants = participants;
        this.directory = directory;
    }

    ReadableLines page(@Nullable Cursor before, Viewer viewer) {
        return readable(lines.list(viewer.person(), before, PAGE + 1), viewer);
    }

    Optional<ConversationView> find(ConversationId conversation, Viewer viewer) {
        List<ConversationLine> line =
                lines.find(viewer.person(), conversation).stream().toList();
        return views(readable(line, viewer)).stream().findFirst();
    }

    private ReadableLines readable(List<ConversationLine> stored, Viewer viewer) {
        List<ChildId> about =
                stored.stream().map(ConversationLine::child).distinct().toList();
        return ReadableLines.of(stored, PAGE, directory.listChildren(about), viewer);
    }

    List<ConversationView> views(ReadableLines readable) {
        List<ConversationLine> shown = readable.lines();
        Map<ConversationId, List<Participant>> circles =
                participants.list(shown.stream().map(ConversationLine::id).toList());
        PeopleNames names = names(shown, circles);
        return shown.stream()
                .map(line -> line.seen(readable.child(line), circles.getOrDefault(line.id(), List.of()), names))
                .toList();
    }

    private PeopleNames names(List<ConversationLine> shown, Map<ConversationId, List<Participant>> circles) {
        Set<PersonId> people = shown.stream().map(ConversationLine::lastAuthor).collect(Collectors.toSet());
        circles.values().forEach(circle -> circle.forEach(participant -> people.add(participant.person())));
        return new PeopleNames(directory.names(people));
    }
}

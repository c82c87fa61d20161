package fr.ent.messaging.conversation;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.messaging.ConversationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        List<ConversationLine> stored = lines.list(viewer.person(), before, PAGE + 1);
        List<ConversationLine> page = stored.subList(0, Math.min(PAGE, stored.size()));
        return readable(page, stored.size() > PAGE ? page.getLast().cursor() : null, viewer);
    }

    Optional<ConversationView> find(ConversationId conversation, Viewer viewer) {
        List<ConversationLine> line =
                lines.find(viewer.person(), conversation).stream().toList();
        return views(readable(line, null, viewer)).stream().findFirst();
    }

    private ReadableLines readable(List<ConversationLine> page, @Nullable Cursor next, Viewer viewer) {
        List<ChildId> about =
                page.stream().map(ConversationLine::child).distinct().toList();
        Map<ChildId, ChildView> children = directory.listChildren(about).stream()
                .filter(viewer::followsAtSchool)
                .collect(Collectors.toMap(ChildView::id, Function.identity()));
        List<ConversationLine> allowed =
                page.stream().filter(line -> children.containsKey(line.child())).toList();
        return new ReadableLines(allowed, children, next);
    }

    List<ConversationView> views(ReadableLines readable) {
        List<ConversationLine> shown = readable.lines();
        Map<ConversationId, List<Participant>> circles =
                participants.list(shown.stream().map(ConversationLine::id).toList());
        Names names = names(shown, circles);
        return shown.stream()
                .map(line -> line.seen(readable.child(line), circles.getOrDefault(line.id(), List.of()), names))
                .toList();
    }

    private Names names(List<ConversationLine> shown, Map<ConversationId, List<Participant>> circles) {
        Set<PersonId> people = shown.stream().map(ConversationLine::lastAuthor).collect(Collectors.toSet());
        circles.values().forEach(circle -> circle.forEach(participant -> people.add(participant.person())));
        return new Names(directory.names(people));
    }
}

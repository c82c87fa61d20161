package fr.ent.messaging.conversation.list;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/** The lines of a page that the viewer may read today, and the children they are about. */
record ReadableLines(
        List<ConversationLine> lines,
        Map<ChildId, ChildView> children,
        @Nullable Cursor next) {

    /**
     * Cuts a page off and leaves out the lines about children whom the viewer no longer follows.
     *
     * @param stored the lines of the page, and one more if others follow
     * @param children those whom the lines are about
     */
    static ReadableLines of(List<ConversationLine> stored, int size, List<ChildView> children, Viewer viewer) {
        List<ConversationLine> page = stored.subList(0, Math.min(size, stored.size()));
        Map<ChildId, ChildView> followed = children.stream()
                .filter(viewer::followsAtSchool)
                .collect(Collectors.toMap(ChildView::id, Function.identity()));
        List<ConversationLine> readable =
                page.stream().filter(line -> followed.containsKey(line.child())).toList();
        return new ReadableLines(
                readable, followed, stored.size() > size ? page.getLast().cursor() : null);
    }

    /** Changes when anything shown does, but for people's names. */
    String etag() {
        String shown = lines + "/" + lines.stream().map(this::child).toList() + "/" + next;
        return "\"" + DigestUtils.md5DigestAsHex(shown.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    ChildView child(ConversationLine line) {
        ChildView child = children.get(line.child());
        if (child == null) {
            throw new IllegalStateException("A line about a child the viewer doesn't follow");
        }
        return child;
    }
}

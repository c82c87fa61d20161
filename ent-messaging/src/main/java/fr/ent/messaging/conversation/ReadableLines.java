package fr.ent.messaging.conversation;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/** The lines of a page that the viewer may read today, and the children they are about. */
record ReadableLines(
        List<ConversationLine> lines,
        Map<ChildId, ChildView> children,
        @Nullable Cursor next) {

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

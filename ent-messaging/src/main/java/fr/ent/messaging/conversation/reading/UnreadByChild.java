package fr.ent.messaging.conversation.reading;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Numbers of unread messages, by the child they are about. */
record UnreadByChild(Map<ChildId, Integer> messages) {

    Set<ChildId> children() {
        return messages.keySet();
    }

    /** The messages that the viewer may read today: those about children whom the viewer still follows. */
    int readableBy(Viewer viewer, Collection<ChildView> children) {
        return children.stream()
                .filter(viewer::followsAtSchool)
                .mapToInt(child -> messages.getOrDefault(child.id(), 0))
                .sum();
    }
}

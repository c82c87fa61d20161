package fr.ent.core.space.group;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.space.SpaceId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps in the trail which groups were made and changed, and how many people are in them. */
@Component
class GroupTrail {

    private final Audit audit;

    GroupTrail(Audit audit) {
        this.audit = audit;
    }

    void made(SpaceId id, GroupContent content, Viewer by) {
        record("group-space.made", id, content, by);
    }

    void changed(SpaceId id, GroupContent content, Viewer by) {
        record("group-space.changed", id, content, by);
    }

    private void record(String act, SpaceId id, GroupContent content, Viewer by) {
        audit.record(
                by.person(),
                act,
                "space:" + id,
                Map.of(
                        "name",
                        content.name(),
                        "members",
                        Integer.toString(content.memberIds().size())));
    }
}

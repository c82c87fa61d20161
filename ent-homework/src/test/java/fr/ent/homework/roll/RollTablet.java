package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.ResultActions;

/** A tablet on which a roll is taken, with a clock of its own. */
final class RollTablet {

    private final ClassRollScene scene;
    private final Viewer viewer;
    private final Duration ahead;
    private final UUID device = UUID.randomUUID();
    private final List<String> waiting = new ArrayList<>();
    private int sequence;

    RollTablet(ClassRollScene scene, Viewer viewer, Duration ahead) {
        this.scene = scene;
        this.viewer = viewer;
        this.ahead = ahead;
    }

    RollTablet mark(ChildId child, String kind, Instant at) {
        return mark(child, kind, at, "");
    }

    /** @param more further fields, each after a comma */
    RollTablet mark(ChildId child, String kind, Instant at, String more) {
        waiting.add("""
                {"id":"%s","childId":"%s","kind":"%s","sequence":%d,"at":"%s"%s}""".formatted(UUID.randomUUID(), child, kind, ++sequence, at.plus(ahead), more));
        return this;
    }

    List<String> waiting() {
        return List.copyOf(waiting);
    }

    ResultActions send(String path) throws Exception {
        return send(path, waiting, null);
    }

    ResultActions close(String path) throws Exception {
        return send(path, waiting, scene.clock.instant());
    }

    ResultActions send(String path, List<String> marks, @Nullable Instant closedAt) throws Exception {
        return scene.put(viewer, path, """
                        {"deviceId":"%s","sentAt":"%s","since":0,"marks":[%s],"closedAt":%s}""".formatted(
                        device,
                        scene.clock.instant().plus(ahead),
                        String.join(",", marks),
                        closedAt == null ? null : "\"" + closedAt.plus(ahead) + "\""));
    }
}

package fr.ent.core.trail;

import fr.ent.core.Viewer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a page of the trail for a viewer: three statements. */
@Component
class ReadTrail {

    private final TrailRows rows;
    private final HiddenFamily hiddenFamily;

    ReadTrail(TrailRows rows, HiddenFamily hiddenFamily) {
        this.rows = rows;
        this.hiddenFamily = hiddenFamily;
    }

    List<TrailEntry> list(TrailPeriod period, TrailQuestion question, Viewer viewer, @Nullable UUID after, int most) {
        return rows.list(period, question, hiddenFamily.from(viewer), after, most);
    }
}

package fr.ent.core.charter;

import fr.ent.core.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which charters somebody is to read and accept. */
@Component
public class AskedCharters {

    private final Charters charters;
    private final CharterRows rows;

    AskedCharters(Charters charters, CharterRows rows) {
        this.charters = charters;
        this.rows = rows;
    }

    /** Those in force for this viewer and not accepted yet: one statement, none where no charter is in force. */
    public List<CharterId> list(Viewer viewer) {
        List<CharterId> inForce = listInForce(viewer);
        if (inForce.isEmpty()) {
            return inForce;
        }
        Map<CharterId, Instant> accepted = rows.listAccepted(viewer.person(), inForce);
        return inForce.stream().filter(id -> !accepted.containsKey(id)).toList();
    }

    /** Those in force with their words, when the viewer accepted each, and what they accepted before. */
    List<OwnCharterView> read(Viewer viewer) {
        List<CharterId> inForce = listInForce(viewer);
        Map<CharterId, CharterView> views = rows.list(inForce);
        Map<CharterId, Instant> accepted = rows.listAccepted(viewer.person(), inForce);
        CharterContent before = accepted.keySet().containsAll(inForce)
                ? null
                : rows.findLastAccepted(viewer.person())
                        .map(CharterView::content)
                        .orElse(null);
        return inForce.stream()
                .map(views::get)
                .filter(Objects::nonNull)
                .map(view -> own(view, viewer, accepted.get(view.id()), before))
                .toList();
    }

    private static OwnCharterView own(
            CharterView view, Viewer viewer, @Nullable Instant acceptedAt, @Nullable CharterContent before) {
        return new OwnCharterView(view, CharterReader.of(viewer), acceptedAt, acceptedAt == null ? before : null);
    }

    private List<CharterId> listInForce(Viewer viewer) {
        return charters.book().listInForce(viewer).stream()
                .map(CharterFacts::id)
                .toList();
    }
}

package fr.ent.core.charter;

import fr.ent.core.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Those in force with their words, and when the viewer accepted each. */
    List<OwnCharterView> read(Viewer viewer) {
        List<CharterId> inForce = listInForce(viewer);
        Map<CharterId, CharterView> views = rows.list(inForce);
        Map<CharterId, Instant> accepted = rows.listAccepted(viewer.person(), inForce);
        return inForce.stream()
                .map(views::get)
                .filter(Objects::nonNull)
                .map(view -> new OwnCharterView(view, CharterReader.of(viewer), accepted.get(view.id())))
                .toList();
    }

    private List<CharterId> listInForce(Viewer viewer) {
        return charters.book().listInForce(viewer).stream()
                .map(CharterFacts::id)
                .toList();
    }
}

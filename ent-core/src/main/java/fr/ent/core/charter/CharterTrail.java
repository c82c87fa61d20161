package fr.ent.core.charter;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps in the trail who wrote or took back which version; that somebody accepted one is kept by the acceptance itself. */
@Component
class CharterTrail {

    private final Audit audit;

    CharterTrail(Audit audit) {
        this.audit = audit;
    }

    void withdrawn(Optional<SchoolId> school, int version, Viewer by) {
        audit.record(by.person(), "charter.withdrawn", place(school, by), Map.of("version", Integer.toString(version)));
    }

    private static String place(Optional<SchoolId> school, Viewer by) {
        return school.map(id -> "school:" + id).orElseGet(() -> "territory:" + by.territory());
    }

    void written(Optional<SchoolId> school, int version, LocalDate startsOn, Viewer by) {
        audit.record(
                by.person(),
                "charter.written",
                place(school, by),
                Map.of("version", Integer.toString(version), "startsOn", startsOn.toString()));
    }
}

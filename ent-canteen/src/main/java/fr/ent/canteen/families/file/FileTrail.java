package fr.ent.canteen.families.file;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps in the audit trail what was changed in a file. */
@Component
class FileTrail {

    private final Audit audit;
    private final TownClock clock;

    FileTrail(Audit audit, TownClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    /** Names the parts that were changed, never what they say. */
    void changed(FamilyFile before, FileContent content, Viewer writer) {
        List<String> parts = new ArrayList<>();
        FileContent old = before.content();
        note(parts, "doctor", old.doctor().equals(content.doctor()));
        note(parts, "emergencyContacts", old.emergencyContacts().equals(content.emergencyContacts()));
        note(parts, "collectors", old.collectors().equals(content.collectors()));
        note(parts, "food", old.food().equals(content.food()));
        note(parts, "carePlan", Objects.equals(old.carePlan(), content.carePlan()));
        note(parts, "documents", old.documents().equals(content.documents()));
        note(parts, "careConsent", old.careConsent() == content.careConsent());
        record(writer, "file.changed", before, Map.of("parts", String.join(" ", parts)));
    }

    private static void note(List<String> parts, String part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }

    void barred(ChildId child, Viewer agent, int people) {
        audit.record(
                agent.person(), "file.barred-changed", "child:" + child, Map.of("people", Integer.toString(people)));
    }

    private void record(Viewer who, String action, FamilyFile file, Map<String, String> details) {
        audit.record(who.person(), action, "child:" + file.key().child(), details);
    }
}

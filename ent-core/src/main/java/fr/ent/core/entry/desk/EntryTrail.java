package fr.ent.core.entry.desk;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps in the audit trail who opens a class, sees to its hours and cards, and helps a child in. */
@Component
public class EntryTrail {

    private final Audit audit;

    EntryTrail(Audit audit) {
        this.audit = audit;
    }

    public void ofClass(String action, ClassId schoolClass, Viewer by) {
        audit.record(by.person(), action, "class:" + schoolClass, Map.of());
    }

    public void ofChild(String action, ChildId child, Viewer by) {
        audit.record(by.person(), action, "child:" + child, Map.of());
    }

    public void device(String action, SchoolId school, String name, Viewer by) {
        audit.record(by.person(), action, "school:" + school, Map.of("name", name));
    }

    void networks(SchoolId school, List<String> networks, Viewer by) {
        audit.record(
                by.person(),
                "entry-networks.changed",
                "school:" + school,
                Map.of("networks", networks.isEmpty() ? "all" : String.join(" ", networks)));
    }
}

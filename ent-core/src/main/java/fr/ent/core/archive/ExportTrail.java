package fr.ent.core.archive;

import fr.ent.core.Viewer;
import fr.ent.core.archive.AskDataExport.DataExportAsked;
import fr.ent.core.audit.Audit;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Entries of the audit trail about archives, and the word that one is to be made. */
@Component
class ExportTrail {

    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportTrail(Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void asked(Viewer viewer, DataExportId id) {
        record(viewer, "data-export.asked");
        events.publishEvent(new DataExportAsked(viewer.territory(), id));
    }

    void cancelled(Viewer viewer) {
        record(viewer, "data-export.removed");
    }

    void fetched(Viewer viewer) {
        record(viewer, "data-export.fetched");
    }

    private void record(Viewer viewer, String action) {
        audit.record(viewer.person(), action, "person:" + viewer.person(), Map.of());
    }
}

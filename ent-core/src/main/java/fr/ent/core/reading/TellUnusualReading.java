package fr.ent.core.reading;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.BulkKind;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.reading.DayReadings.Taken;
import fr.ent.core.rights.Administrators;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the trail that somebody reads far beyond the own habit, and tells the administrators; once a day for each kind. */
@Component
class TellUnusualReading {

    private final Audit audit;
    private final Notices notices;
    private final Administrators administrators;

    TellUnusualReading(Audit audit, Notices notices, Administrators administrators) {
        this.audit = audit;
        this.notices = notices;
        this.administrators = administrators;
    }

    @Transactional
    public void tell(Viewer reader, BulkKind kind, Taken taken) {
        String read = Integer.toString(taken.read());
        audit.record(
                reader.person(),
                "reading.slowed",
                "person:" + reader.person(),
                Map.of("reading", kind.name(), "read", read, "budget", Integer.toString(taken.budget())));
        notices.tell(
                administrators.list(),
                new Notice(
                        "core.unusual-reading",
                        null,
                        Map.of("name", reader.name().full(), "reading", kind.name(), "read", read),
                        "/journal"));
    }
}

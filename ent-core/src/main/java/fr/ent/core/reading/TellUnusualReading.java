package fr.ent.core.reading;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.BulkKind;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import fr.ent.core.reading.DayReadings.Taken;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the trail that somebody reads far beyond the own habit, and tells the administrators; once a day for each kind. */
@Component
class TellUnusualReading {

    private final Audit audit;
    private final Notices notices;
    private final Sql sql;
    private final Clock clock;

    TellUnusualReading(Audit audit, Notices notices, Sql sql, Clock clock) {
        this.audit = audit;
        this.notices = notices;
        this.sql = sql;
        this.clock = clock;
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
                listAdministrators(),
                new Notice(
                        "core.unusual-reading",
                        null,
                        Map.of("name", reader.name().full(), "reading", kind.name(), "read", read),
                        "/journal"));
    }

    private List<PersonId> listAdministrators() {
        return sql.of("""
                        select distinct g.person_id as id from core.role_grant g
                        join core.person p on p.territory_id = g.territory_id and p.id = g.person_id and p.left_on is null
                        where g.role = 'TERRITORY_ADMINISTRATOR' and (g.ends_at is null or g.ends_at > :now)""").with("now", clock.instant()).list(row -> row.id("id", PersonId::new));
    }
}

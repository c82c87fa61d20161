package fr.ent.core.account.device;

import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The marks of the browsers that accounts of the territory in scope were signed in to. */
@Component
class DeviceMarks {

    /** As long as a browser keeps its cookie. */
    static final Duration KEPT = Duration.ofDays(400);

    private static final int MOST = 20;

    private final Sql sql;
    private final Clock clock;

    DeviceMarks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether the account is known from other browsers, and not from this one. */
    boolean isNew(String subject, String mark) {
        return sql.of("""
                        select count(*) > 0 and not coalesce(bool_or(mark = :mark), false) as is_new
                        from core.known_device where subject = :subject and seen_at > :since""")
                .with("subject", subject)
                .with("mark", mark)
                .with("since", clock.instant().minus(KEPT))
                .get(row -> row.flag("is_new"));
    }

    /** Remembers this browser, the twenty seen last, and none that wasn't seen for long. In the caller's transaction. */
    void keep(String subject, String mark) {
        Instant now = clock.instant();
        sql.of("""
                        insert into core.known_device (subject, mark, seen_at) values (:subject, :mark, :now)
                        on conflict (territory_id, subject, mark) do update set seen_at = excluded.seen_at""").with("subject", subject).with("mark", mark).with("now", now).run();
        sql.of("""
                        delete from core.known_device d
                        where d.subject = :subject
                          and (d.seen_at <= :since
                               or d.mark not in (select k.mark from core.known_device k where k.subject = :subject
                                                 order by k.seen_at desc, k.mark limit :most))""")
                .with("subject", subject)
                .with("since", now.minus(KEPT))
                .with("most", MOST)
                .run();
    }
}

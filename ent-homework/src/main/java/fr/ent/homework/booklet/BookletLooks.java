package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When guardians looked at a booklet last; what was published since is new to them. */
@Component
class BookletLooks {

    private final Sql sql;
    private final Clock clock;

    BookletLooks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Map<PersonId, Instant> list(ChildId child) {
        return sql.of("select guardian_id, looked_at from homework.booklet_look where child_id = :child")
                .with("child", child)
                .map(row -> row.id("guardian_id", PersonId::new), row -> row.instant("looked_at"));
    }

    void note(ChildId child, PersonId guardian) {
        sql.of("""
                        insert into homework.booklet_look (child_id, guardian_id, looked_at) values (:child, :guardian, :now)
                        on conflict (territory_id, child_id, guardian_id) do update set looked_at = excluded.looked_at""")
                .with("child", child)
                .with("guardian", guardian)
                .with("now", clock.instant())
                .run();
    }
}

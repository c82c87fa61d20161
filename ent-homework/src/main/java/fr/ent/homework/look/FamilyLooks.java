package fr.ent.homework.look;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Guardians' looks at the week of their children: the last of each, and the one before. */
@Component
class FamilyLooks {

    /** One who comes back this soon, or turns the page, still looks for the same time. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(15);

    private final Sql sql;
    private final Clock clock;

    FamilyLooks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes that the viewer looks now; the look before this one, none the first time. */
    @Transactional
    public Optional<Instant> note(Viewer viewer) {
        Instant now = clock.instant();
        return sql.of("""
                        insert into homework.family_look as l (person_id, looked_at) values (:viewer, :now)
                        on conflict (territory_id, person_id) do update
                        set looked_before = case when l.looked_at <= :since then l.looked_at else l.looked_before end,
                            looked_at = case when l.looked_at <= :since then :now else l.looked_at end
                        returning looked_before""")
                .with("viewer", viewer.person())
                .with("now", now)
                .with("since", now.minus(ONE_LOOK))
                .find(row -> Optional.ofNullable(row.instantOrNull("looked_before")))
                .flatMap(before -> before);
    }
}

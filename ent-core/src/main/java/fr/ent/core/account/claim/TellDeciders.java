package fr.ent.core.account.claim;

import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the town hall, and the heads of the children's schools, that a claim waits for a yes or no; never the own family. */
@Component
class TellDeciders {

    private final Sql sql;
    private final Notices notices;
    private final Clock clock;

    TellDeciders(Sql sql, Notices notices, Clock clock) {
        this.sql = sql;
        this.notices = notices;
        this.clock = clock;
    }

    /** In the caller's transaction; as long as one of them hasn't read of an earlier claim, they aren't told again. */
    void tell(PersonId claimed) {
        notices.tellOnce(list(claimed), new Notice("core.claim-waits", null, Map.of(), "/classes"));
    }

    private Set<PersonId> list(PersonId claimed) {
        return sql.of("""
                        with mine as (
                            select g.territory_id, g.child_id, p.school_id from core.guardianship g
                            join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id and p.left_on is null
                            where g.guardian_id = :claimed and not g.restricted)
                        select r.person_id from core.role_grant r
                        join core.person n on n.territory_id = r.territory_id and n.id = r.person_id and n.left_on is null
                        where (r.ends_at is null or r.ends_at > :now) and r.person_id <> :claimed
                          and (r.role in ('TOWN_AGENT', 'TERRITORY_ADMINISTRATOR')
                               or r.role = 'HEAD' and r.scope_id in (select school_id from mine))
                          and not exists (select from core.guardianship g
                                          join mine on mine.territory_id = g.territory_id and mine.child_id = g.child_id
                                          where g.guardian_id = r.person_id)""")
                .with("claimed", claimed)
                .with("now", clock.instant())
                .set(row -> row.id("person_id", PersonId::new));
    }
}

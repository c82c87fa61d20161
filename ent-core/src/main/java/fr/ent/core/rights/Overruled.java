package fr.ent.core.rights;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * People whose say another took away, by an end of the strongest right or by a new password or tie of the account, which counts
 * whenever either becomes an administrator. For a week the two are one pair of eyes, and who did it to an administrator is
 * nobody's only judge. One pair of eyes are also, for as long, who sent an invitation, printed a letter or said yes to a claim, and
 * whose account that opened.
 */
@Component
class Overruled {

    private static final Duration COUNTS = Duration.ofDays(7);

    private final Sql sql;
    private final Clock clock;

    Overruled(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void record(Collection<PersonId> people, PersonId by) {
        sql.of("""
                        insert into core.overruled_administrator (person_id, overruled_by, at)
                        select distinct person, cast(:by as uuid), cast(:now as timestamptz)
                        from unnest(cast(:people as uuid[])) as p (person) where person <> :by
                        on conflict (territory_id, person_id, overruled_by) do update set at = excluded.at""")
                .ids("people", people)
                .with("by", by)
                .with("now", clock.instant())
                .run();
    }

    /** Whether this administrator has of late overruled anybody who is or was one. */
    boolean isFrom(PersonId by) {
        return sql.of("""
                        select count(*) from core.overruled_administrator o
                        where o.overruled_by = :by and o.at > :since
                          and (exists (select from core.role_grant g
                                       where g.person_id = o.person_id and g.role = 'TERRITORY_ADMINISTRATOR')
                               or exists (select from core.ended_right e
                                          where e.person_id = o.person_id and e.role = 'TERRITORY_ADMINISTRATOR'
                                            and e.ended_at > :since))""")
                        .with("by", by)
                        .with("since", clock.instant().minus(COUNTS))
                        .count()
                > 0;
    }

    /** Whether one of the two has overruled the other of late, or let the other in by an invitation. */
    boolean isBetween(PersonId one, PersonId other) {
        return sql.of("""
                        select count(*) from (select person_id, overruled_by, at from core.overruled_administrator
                                              union all
                                              select person_id, invited_by, used_at from core.staff_invitation)
                                             as told (person, by, at)
                        where (person, by) in ((:one, :other), (:other, :one)) and at > :since""")
                        .with("one", one)
                        .with("other", other)
                        .with("since", clock.instant().minus(COUNTS))
                        .count()
                > 0;
    }
}

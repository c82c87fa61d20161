package fr.ent.core.statistics;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.statistics.StatisticsView.SchoolReach;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the families of schools, and those that the product reaches: the households of pupils, by accounts and sign-ins. */
@Component
class ReachedFamilies {

    private static final Duration LATELY = Duration.ofDays(30);

    private final Sql sql;
    private final Clock clock;

    ReachedFamilies(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param school nothing for all of them */
    List<SchoolReach> list(@Nullable SchoolId school) {
        return sql.of("""
                        with family as (
                            select distinct p.school_id, m.household_id
                            from core.pupil p
                            join core.household_member m
                                 on m.territory_id = p.territory_id and m.person_id = p.id and m.kind = 'CHILD'
                            where p.left_on is null
                              and (cast(:school as uuid) is null or p.school_id = cast(:school as uuid))),
                        adult as (
                            select f.school_id, f.household_id,
                                   bool_or(a.subject is not null) as reached,
                                   bool_or(exists (select from core.known_device d
                                                   where d.territory_id = a.territory_id and d.subject = a.subject
                                                     and d.seen_at >= :lately)) as seen
                            from family f
                            left join core.household_member m on m.household_id = f.household_id and m.kind = 'ADULT'
                            left join core.account a on a.territory_id = m.territory_id and a.person_id = m.person_id
                                                    and a.state = 'IN_USE'
                            group by f.school_id, f.household_id)
                        select s.id, s.name, count(d.household_id) as families,
                               count(*) filter (where d.reached) as reached, count(*) filter (where d.seen) as seen
                        from core.school s left join adult d on d.school_id = s.id
                        where cast(:school as uuid) is null or s.id = cast(:school as uuid)
                        group by s.id, s.name order by s.name, s.id""")
                .with("school", school)
                .with("lately", clock.instant().minus(LATELY))
                .list(row -> new SchoolReach(
                        row.id("id", SchoolId::new),
                        row.text("name"),
                        Rounding.of(row.number("families")),
                        Rounding.of(row.number("reached")),
                        Rounding.of(row.number("seen"))));
    }
}

package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.offer.ActivitySchools;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.LeavingEnds;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what ends in the canteen when children leave or come to another school; one statement, however many. */
@Component
class CountLeaving {

    private final Sql sql;

    CountLeaving(Sql sql) {
        this.sql = sql;
    }

    Map<ChildId, LeavingEnds> count(Map<ChildId, LocalDate> firstDaysAway) {
        List<ChildId> children = List.copyOf(firstDaysAway.keySet());
        return sql.of("""
                        select w.child, b.bookings, b.waiting, p.patterns
                        from unnest(:children, cast(:firsts as date[])) as w (child, first)
                        cross join lateral (
                            select count(*) filter (where coalesce(held, status) = 'BOOKED') as bookings,
                                   count(*) filter (where coalesce(held, status) = 'WAITING') as waiting
                            from canteen.booking
                            where child_id = w.child and day >= w.first
                              and (status in ('BOOKED', 'WAITING') or suspension_id is not null)) b
                        cross join lateral (
                            select count(*) as patterns from canteen.pattern
                            where child_id = w.child and ends_on >= w.first and ends_on >= starts_on) p
                        where b.bookings + b.waiting + p.patterns > 0""")
                .ids("children", children)
                .days("firsts", children, firstDaysAway::get)
                .map(
                        row -> row.id("child", ChildId::new),
                        row -> new LeavingEnds(row.whole("bookings"), row.whole("waiting"), row.whole("patterns")));
    }

    /** Counts what isn't offered at the schools that children come to. */
    Map<ChildId, LeavingEnds> countMoving(Map<ChildId, SchoolId> schools, LocalDate first) {
        List<ChildId> children = List.copyOf(schools.keySet());
        return sql.of("""
                        select w.child, b.bookings, b.waiting, p.patterns
                        from unnest(:children, :schools) as w (child, school)
                        cross join lateral (
                            select count(*) filter (where coalesce(b.held, b.status) = 'BOOKED') as bookings,
                                   count(*) filter (where coalesce(b.held, b.status) = 'WAITING') as waiting
                            from canteen.booking b
                            join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                            where b.child_id = w.child and b.day >= :first
                              and (b.status in ('BOOKED', 'WAITING') or b.suspension_id is not null)
                              and %1$s) b
                        cross join lateral (
                            select count(*) as patterns from canteen.pattern t
                            join canteen.activity a on a.territory_id = t.territory_id and a.id = t.activity_id
                            where t.child_id = w.child and t.ends_on >= :first and t.ends_on >= t.starts_on
                              and %1$s) p
                        where b.bookings + b.waiting + p.patterns > 0""".formatted(ActivitySchools.ELSEWHERE))
                .ids("children", children)
                .ids("schools", children, schools::get)
                .with("first", first)
                .map(
                        row -> row.id("child", ChildId::new),
                        row -> new LeavingEnds(row.whole("bookings"), row.whole("waiting"), row.whole("patterns")));
    }
}

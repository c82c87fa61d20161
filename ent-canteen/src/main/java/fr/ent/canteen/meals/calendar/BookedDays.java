package fr.ent.canteen.meals.calendar;

import fr.ent.canteen.offer.ActivityKind;
import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bookings of a child, as a calendar shows them. */
@Component
class BookedDays {

    private final Sql sql;

    BookedDays(Sql sql) {
        this.sql = sql;
    }

    /** Bookings with a place or on the waiting list between two days, both included, by day and activity. */
    List<BookedDay> list(ChildId child, LocalDate from, LocalDate to) {
        return sql.of("""
                        select b.day, a.id, a.name, a.kind, b.status, b.booked_at
                        from canteen.booking b
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        where b.child_id = :child and b.day between :from and :to and b.status in ('BOOKED', 'WAITING')
                        order by b.day, a.name, a.id""")
                .with("child", child)
                .with("from", from)
                .with("to", to)
                .list(row -> new BookedDay(
                        row.day("day"),
                        row.text("id"),
                        row.text("name"),
                        row.choice("kind", ActivityKind.class),
                        row.choice("status", PlaceStatus.class),
                        row.instant("booked_at")));
    }

    /** A day of an activity. */
    record BookedDay(
            LocalDate day, String activityId, String activity, ActivityKind kind, PlaceStatus place, Instant bookedAt) {

        boolean isMeal() {
            return kind == ActivityKind.CANTEEN;
        }
    }

    enum PlaceStatus {
        BOOKED,
        WAITING
    }
}

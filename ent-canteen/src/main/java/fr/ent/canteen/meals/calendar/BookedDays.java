package fr.ent.canteen.meals.calendar;

import fr.ent.canteen.offer.Activity;
import fr.ent.core.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a child is booked for, as a calendar shows it. */
@Component
class BookedDays {

    private final JdbcClient jdbc;

    BookedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bookings with a place or on the waiting list between two days, both included, by day and activity. */
    List<BookedDay> list(ChildId child, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select b.day, a.id, a.name, a.kind, b.status, b.booked_at
                        from canteen.booking b
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        where b.child_id = :child and b.day between :from and :to and b.status in ('BOOKED', 'WAITING')
                        order by b.day, a.name, a.id""")
                .param("child", child.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new BookedDay(
                        row.getObject("day", LocalDate.class),
                        row.getString("id"),
                        row.getString("name"),
                        Activity.Kind.valueOf(row.getString("kind")),
                        Place.valueOf(row.getString("status")),
                        row.getObject("booked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A day of an activity. */
    record BookedDay(
            LocalDate day, String activityId, String activity, Activity.Kind kind, Place place, Instant bookedAt) {

        boolean isMeal() {
            return kind == Activity.Kind.CANTEEN;
        }
    }

    enum Place {
        BOOKED,
        WAITING
    }
}

package fr.ent.canteen.booking;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.family.Payer;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings of the territory in scope. Changes of status happen under the lock of the day's {@link Places}. */
@Component
class Bookings {

    private static final String COLUMNS = """
            select b.id, b.child_id, b.activity_id, b.day, b.status, b.amount_cents, b.explanation, b.booked_by,
                   (select count(*) from canteen.booking w
                    where w.activity_id = b.activity_id and w.day = b.day
                      and w.status = 'WAITING' and w.turn <= b.turn) as rank
            from canteen.booking b\s""";

    private final JdbcClient jdbc;
    private final BookingRows rows;

    Bookings(JdbcClient jdbc, BookingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Adds a booking unless the child has a live one for that day. */
    boolean add(Booking booking, Payer payer, Instant now) {
        return jdbc.sql("""
                        insert into canteen.booking (territory_id, id, child_id, activity_id, day, status, household_id,
                                                     amount_cents, explanation, booked_by, booked_at)
                        values (:territory, :id, :child, :activity, :day, :status, :household,
                                :amount, cast(:explanation as jsonb), :by, :at)
                        on conflict do nothing""")
                        .param("territory", TerritoryScope.require().value())
                        .param("id", booking.id().value())
                        .param("child", booking.child().value())
                        .param("activity", booking.activity().value())
                        .param("day", booking.day())
                        .param("status", booking.status().name())
                        .param(
                                "household",
                                payer.household().map(HouseholdId::value).orElse(null))
                        .param("amount", booking.price().amountCents().value())
                        .param("explanation", rows.written(booking.price().explanation()))
                        .param("by", booking.bookedBy().value())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Puts a booking last in the waiting list of its day; its rank. */
    int queue(Booking booking) {
        return jdbc.sql("""
                        with queue as (
                            update canteen.activity_day set waited = waited + 1
                            where activity_id = :activity and day = :day returning waited)
                        update canteen.booking set status = 'WAITING', turn = (select waited from queue)
                        where id = :id
                        returning 1 + (select count(*) from canteen.booking w
                                       where w.activity_id = :activity and w.day = :day and w.status = 'WAITING')""")
                .param("activity", booking.activity().value())
                .param("day", booking.day())
                .param("id", booking.id().value())
                .query(Integer.class)
                .single();
    }

    /** Takes back a booking that found no place. */
    void withdraw(Booking booking) {
        jdbc.sql("delete from canteen.booking where id = :id")
                .param("id", booking.id().value())
                .update();
    }

    /** Cancels a live booking; its status until then, or none when it wasn't live any more. */
    Optional<Booking.Status> cancel(BookingId booking, PersonId by, Instant now) {
        return jdbc.sql("""
                        update canteen.booking b
                        set status = 'CANCELLED', turn = null, cancelled_by = :by, cancelled_at = :at,
                            version = b.version + 1
                        from (select id, status from canteen.booking where id = :id for update) before
                        where b.id = before.id and before.status in ('BOOKED', 'WAITING')
                        returning before.status""")
                .param("id", booking.value())
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Booking.Status.valueOf(row.getString("status")))
                .optional();
    }

    /** Gives a freed place to the first who waits, if anybody does. */
    Optional<Booking> promoteFirst(ActivityId activity, LocalDate day) {
        return jdbc.sql("""
                        update canteen.booking b set status = 'BOOKED', turn = null, version = b.version + 1
                        where b.id = (select id from canteen.booking
                                      where activity_id = :activity and day = :day and status = 'WAITING'
                                      order by turn limit 1)
                        returning b.id, b.child_id, b.activity_id, b.day, b.status, b.amount_cents, b.explanation,
                                  b.booked_by, 0 as rank""")
                .param("activity", activity.value())
                .param("day", day)
                .query(rows::booking)
                .optional();
    }

    Optional<Booking> find(BookingId booking) {
        return jdbc.sql(COLUMNS + "where b.id = :id")
                .param("id", booking.value())
                .query(rows::booking)
                .optional();
    }

    /** Live bookings of these children between two days, both included, by day. */
    List<Booking> listLive(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return jdbc.sql(COLUMNS + """
                        where b.child_id = any(:children) and b.day between :from and :to
                          and b.status in ('REQUESTED', 'BOOKED', 'WAITING')
                        order by b.day, b.id""")
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query(rows::booking)
                .list();
    }
}

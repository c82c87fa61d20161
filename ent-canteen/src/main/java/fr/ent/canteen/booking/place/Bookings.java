package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.OfferedPlace;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings of the territory in scope. Changes of status happen under the lock of the day's {@link Places}. */
@Component
public class Bookings {

    private static final String COLUMNS = """
            select b.id, b.child_id, b.activity_id, b.day, b.status, b.amount_cents, b.explanation,
                   b.booked_by, b.household_id, b.accept_by, b.pattern_id,
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
    boolean add(Booking booking, Instant now) {
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
                                Optional.ofNullable(booking.household())
                                        .map(HouseholdId::value)
                                        .orElse(null))
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

    public Optional<Booking> find(BookingId booking) {
        return jdbc.sql(COLUMNS + "where b.id = :id")
                .param("id", booking.value())
                .query(rows::booking)
                .optional();
    }

    /** Live bookings of these children between two days, both included, by day. */
    public List<Booking> listLive(Collection<ChildId> children, LocalDate from, LocalDate to) {
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

    /** Live bookings of these activities between two days, both included; of some children only when they are given. */
    public List<Booking> listLiveAt(
            Collection<ActivityId> activities, LocalDate from, LocalDate to, @Nullable Collection<ChildId> children) {
        return jdbc.sql(COLUMNS + """
                        where b.activity_id = any(:activities) and b.day between :from and :to
                          and b.status in ('BOOKED', 'WAITING')
                          and (cast(:children as uuid[]) is null or b.child_id = any(:children))
                        order by b.day, b.id""")
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .param(
                        "children",
                        children == null
                                ? null
                                : children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query(rows::booking)
                .list();
    }

    /** Live bookings made with a pattern, from a day on. */
    public List<Booking> listLiveOf(PatternId pattern, LocalDate from) {
        return jdbc.sql(COLUMNS + """
                        where b.pattern_id = :pattern and b.day >= :from and b.status in ('BOOKED', 'WAITING')
                        order by b.day, b.id""")
                .param("pattern", pattern.value())
                .param("from", from)
                .query(rows::booking)
                .list();
    }

    /** Places held for these children, which their families may still accept. */
    public List<OfferedPlace> listOffered(Collection<ChildId> children, Instant now) {
        return jdbc.sql("""
                        select b.id, b.child_id, b.activity_id, a.name, b.day, b.accept_by
                        from canteen.booking b join canteen.activity a on a.id = b.activity_id
                        where b.accept_by > :now and b.child_id = any(:children)
                        order by b.accept_by, b.id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, number) -> new OfferedPlace(
                        new BookingId(row.getObject("id", UUID.class)),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("accept_by", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Places held for families who haven't accepted in time. */
    public List<Booking> listLapsed(Instant now) {
        return jdbc.sql(COLUMNS + "where b.accept_by <= :now order by b.day, b.id limit 1000")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(rows::booking)
                .list();
    }

    /** Whether a place was still held, and is now theirs. */
    public boolean accept(BookingId booking, Instant now) {
        return jdbc.sql("""
                        update canteen.booking set accept_by = null, version = version + 1
                        where id = :id and status = 'BOOKED' and accept_by > :now""")
                        .param("id", booking.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}

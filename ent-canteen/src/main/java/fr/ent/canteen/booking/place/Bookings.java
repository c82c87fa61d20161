package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.OfferedPlace;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.Id;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Bookings of the territory in scope. Changes of status happen under the lock of the day's {@link Places}. */
@Component
public class Bookings {

    private static final String COLUMNS = columns("b.status");

    /** Bookings that a suspension called off with the status they had. */
    private static final String SUSPENDED_TOO = columns("coalesce(b.held, b.status)");

    private final Sql sql;
    private final BookingRows rows;

    Bookings(Sql sql, BookingRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    private static String columns(String status) {
        return """
                select %s,
                       case when b.turn is null then 0 else
                           (select count(*) from canteen.booking w
                            where w.activity_id = b.activity_id and w.day = b.day
                              and w.status = 'WAITING' and w.turn <= b.turn) end as rank
                from canteen.booking b\s""".formatted(BookingRows.withoutRank(status));
    }

    /**
     * Adds a booking unless the child has a live one for that day; then, and only then, takes a place of the day if one is
     * left. The day's row is locked last, and whether or not there is a place.
     */
    Seat addAndTake(Booking booking, Instant now) {
        return sql.of("""
                        with added as (
                            insert into canteen.booking (id, child_id, activity_id, day, status, household_id,
                                                         amount_cents, explanation, situation, booked_by, booked_at)
                            values (:id, :child, :activity, :day, :status, :household,
                                    :amount, cast(:explanation as jsonb), :situation, :by, :at)
                            on conflict do nothing returning activity_id, day),
                        taken as (
                            insert into canteen.activity_day as d (territory_id, activity_id, day, capacity, taken)
                            select a.territory_id, a.id, added.day, a.capacity, 1
                            from added
                            join canteen.activity a on a.territory_id = core.territory() and a.id = added.activity_id
                            on conflict (territory_id, activity_id, day)
                            do update set taken = d.taken + 1 where d.taken < d.capacity returning 1)
                        select case when not exists (select from added) then 'ALREADY_BOOKED'
                                    when not exists (select from taken) then 'NONE_LEFT'
                                    else 'TAKEN' end as seat""")
                .with("id", booking.id())
                .with("child", booking.child())
                .with("activity", booking.activity())
                .with("day", booking.day())
                .with("status", booking.status().name())
                .with(
                        "household",
                        Optional.ofNullable(booking.household())
                                .map(HouseholdId::value)
                                .orElse(null))
                .with("amount", booking.kept().price().amountCents().value())
                .with("explanation", rows.written(booking.kept().price().explanation()))
                .with("situation", booking.kept().situation())
                .with("by", booking.bookedBy())
                .with("at", now)
                .get(row -> row.choice("seat", Seat.class));
    }

    /** The fate of a wish for a day. */
    enum Seat {
        TAKEN,
        NONE_LEFT,
        ALREADY_BOOKED
    }

    /** Puts a booking last in the waiting list of its day; its rank. */
    int queue(Booking booking) {
        return sql.of("""
                        with queue as (
                            update canteen.activity_day set waited = waited + 1
                            where activity_id = :activity and day = :day returning waited)
                        update canteen.booking set status = 'WAITING', turn = (select waited from queue)
                        where id = :id
                        returning 1 + (select count(*) from canteen.booking w
                                       where w.activity_id = :activity and w.day = :day and w.status = 'WAITING')""")
                .with("activity", booking.activity())
                .with("day", booking.day())
                .with("id", booking.id())
                .count();
    }

    /** Takes back a booking that found no place. */
    void withdraw(Booking booking) {
        sql.of("delete from canteen.booking where id = :id")
                .with("id", booking.id())
                .run();
    }

    public Optional<Booking> find(BookingId booking) {
        return sql.of(COLUMNS + "where b.id = :id").with("id", booking).find(rows::booking);
    }

    /** Live bookings of these children between two days, both included, by day. */
    public List<Booking> listLive(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return sql.of(COLUMNS + """
                        where b.child_id = any(:children) and b.day between :from and :to
                          and b.status in ('REQUESTED', 'BOOKED', 'WAITING')
                        order by b.day, b.id""")
                .ids("children", children)
                .with("from", from)
                .with("to", to)
                .list(rows::booking);
    }

    /** Live bookings of these children between two days, both included, and those that are called off and stay charged. */
    public List<Booking> listLiveOrCharged(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return liveOrCharged("", children, from, to).list(rows::booking);
    }

    /** The same at these activities only. */
    public List<Booking> listLiveOrCharged(
            Collection<ChildId> children, Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return liveOrCharged(" and b.activity_id = any(:activities)", children, from, to)
                .ids("activities", activities)
                .list(rows::booking);
    }

    private SqlStatement liveOrCharged(String narrowed, Collection<ChildId> children, LocalDate from, LocalDate to) {
        return sql.of((COLUMNS + """
                        where b.child_id = any(:children) and b.day between :from and :to
                          and b.status in ('REQUESTED', 'BOOKED', 'WAITING')%1$s
                        union all
                        """ + COLUMNS + """
                        where b.child_id = any(:children) and b.day between :from and :to
                          and b.suspension_id is not null and b.held = 'BOOKED'%1$s
                          and exists (select from canteen.suspension s
                                      where s.id = b.suspension_id and not s.free_of_charge)
                        order by day, id""").formatted(narrowed))
                .ids("children", children)
                .with("from", from)
                .with("to", to);
    }

    /** Live bookings of these activities between two days, both included; of some children only when they are given. */
    public List<Booking> listLiveAt(
            Collection<ActivityId> activities, LocalDate from, LocalDate to, @Nullable Collection<ChildId> children) {
        return sql.of(COLUMNS + """
                        where b.activity_id = any(:activities) and b.day between :from and :to
                          and b.status in ('BOOKED', 'WAITING')
                          and (:all or b.child_id = any(:children))
                        order by b.day, b.id""")
                .ids("activities", activities)
                .with("from", from)
                .with("to", to)
                .with("all", children == null)
                .ids("children", children == null ? List.of() : children)
                .list(rows::booking);
    }

    public List<Booking> list(Collection<BookingId> bookings) {
        return sql.of(COLUMNS + "where b.id = any(:ids) order by b.day, b.id")
                .ids("ids", bookings)
                .list(rows::booking);
    }

    /** Bookings made with a pattern, from a day on, that live or could live again: with a suspended day, or by an offer. */
    public List<Booking> listOf(PatternId pattern, LocalDate from) {
        return listLivingOrSuspended("b.pattern_id", pattern, from);
    }

    /**
     * Bookings of a child, from a day on, that live or could live again: with a suspended day, or by an offer; but for those
     * to which the child came.
     */
    public List<Booking> listOf(ChildId child, LocalDate from) {
        return listLivingOrSuspended("""
                coalesce((select t.kind from canteen.presence_tap t
                          where t.activity_id = b.activity_id and t.day = b.day and t.child_id = b.child_id
                          order by t.position desc limit 1), '') not in ('PRESENT', 'COLLECTED')
                and b.child_id""", child, from);
    }

    private List<Booking> listLivingOrSuspended(String column, Id whose, LocalDate from) {
        return sql.of(SUSPENDED_TOO + "where " + column + " = :whose " + """
                        and b.day >= :from
                          and (b.status in ('BOOKED', 'WAITING') or b.suspension_id is not null
                               or b.ended_turn is not null)
                        order by b.day, b.id""")
                .with("whose", whose)
                .with("from", from)
                .list(rows::booking);
    }

    /** Places held for these children, which their families may still accept. */
    public List<OfferedPlace> listOffered(Collection<ChildId> children, Instant now) {
        return sql.of("""
                        select b.id, b.child_id, b.activity_id, a.name, b.day, b.accept_by
                        from canteen.booking b join canteen.activity a on a.id = b.activity_id
                        where b.accept_by > :now and b.child_id = any(:children)
                        order by b.accept_by, b.id""")
                .with("now", now)
                .ids("children", children)
                .list(row -> new OfferedPlace(
                        row.id("id", BookingId::new),
                        row.id("child_id", ChildId::new),
                        row.id("activity_id", ActivityId::new),
                        row.text("name"),
                        row.day("day"),
                        row.instant("accept_by")));
    }

    /** Places held for families who haven't accepted in time. */
    public List<Booking> listLapsed(Instant now) {
        return sql.of(COLUMNS + "where b.accept_by <= :now order by b.day, b.id limit 1000")
                .with("now", now)
                .list(rows::booking);
    }

    /** The territories where a held place has lapsed; needs none in scope. */
    public List<TerritoryId> listTerritoriesWithLapsed(Instant now) {
        return sql.of("select canteen.territories_with_lapsed_offers(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** Whether a place was still held, and is now theirs. */
    public boolean accept(BookingId booking, Instant now) {
        return sql.of("""
                        update canteen.booking set accept_by = null, version = version + 1
                        where id = :id and status = 'BOOKED' and accept_by > :now""").with("id", booking).with("now", now).changedOne();
    }
}

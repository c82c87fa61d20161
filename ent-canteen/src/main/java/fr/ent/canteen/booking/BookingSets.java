package fr.ent.canteen.booking;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.PatternId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryScope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes of many bookings, each one statement however many days. All but adding happens under the days' lock. */
@Component
class BookingSets {

    private final JdbcClient jdbc;
    private final BookingRows rows;

    BookingSets(JdbcClient jdbc, BookingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Adds bookings but for days that the child has already, in an order that is the same for everybody. */
    Set<BookingId> add(List<Booking> wanted, Instant now) {
        return Set.copyOf(jdbc.sql("""
                        insert into canteen.booking (territory_id, id, child_id, activity_id, day, status, household_id,
                                                     amount_cents, explanation, booked_by, booked_at, pattern_id)
                        select :territory, w.id, w.child, w.activity, w.day, 'BOOKED', w.household, w.amount,
                               cast(w.explanation as jsonb), w.by, :at, w.pattern
                        from unnest(:ids, :children, :activities, cast(:days as date[]), :households, :amounts,
                                    :explanations, :by, :patterns)
                             as w (id, child, activity, day, household, amount, explanation, by, pattern)
                        order by w.activity, w.day, w.child
                        on conflict do nothing returning id""")
                .param("territory", TerritoryScope.require().value())
                .param("ids", ids(wanted, booking -> booking.id().value()))
                .param("children", ids(wanted, booking -> booking.child().value()))
                .param("activities", ids(wanted, booking -> booking.activity().value()))
                .param(
                        "days",
                        wanted.stream().map(booking -> booking.day().toString()).toArray(String[]::new))
                .param(
                        "households",
                        ids(
                                wanted,
                                booking -> Optional.ofNullable(booking.household())
                                        .map(HouseholdId::value)
                                        .orElse(null)))
                .param(
                        "amounts",
                        wanted.stream()
                                .map(booking -> booking.price().amountCents().value())
                                .toArray(Long[]::new))
                .param(
                        "explanations",
                        wanted.stream()
                                .map(booking -> rows.written(booking.price().explanation()))
                                .toArray(String[]::new))
                .param("by", ids(wanted, booking -> booking.bookedBy().value()))
                .param(
                        "patterns",
                        ids(
                                wanted,
                                booking -> Optional.ofNullable(booking.pattern())
                                        .map(PatternId::value)
                                        .orElse(null)))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new BookingId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Puts bookings in the queues of their days; how many were in each queue before. */
    Map<Places.Day, Integer> queue(Map<Booking, Integer> turns) {
        List<Booking> waiting = List.copyOf(turns.keySet());
        return jdbc
                .sql("""
                        with queue as (
                            select activity_id, day, count(*) as before from canteen.booking
                            where (activity_id, day) in (
                                      select activity, day from unnest(:activities, cast(:days as date[]))
                                      as w (activity, day))
                              and status = 'WAITING'
                            group by activity_id, day)
                        update canteen.booking b
                        set status = 'WAITING', turn = w.turn
                        from unnest(:ids, :turns) as w (id, turn)
                        where b.id = w.id
                        returning b.activity_id, b.day,
                                  coalesce((select before from queue q
                                            where q.activity_id = b.activity_id and q.day = b.day), 0) as before""")
                .param("ids", ids(waiting, booking -> booking.id().value()))
                .param("turns", waiting.stream().map(turns::get).toArray(Integer[]::new))
                .param("activities", ids(waiting, booking -> booking.activity().value()))
                .param(
                        "days",
                        waiting.stream()
                                .map(booking -> booking.day().toString())
                                .toArray(String[]::new))
                .query((row, n) -> Map.entry(rows.place(row), row.getInt("before")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** Takes back bookings that found no place. */
    void withdraw(Collection<Booking> refused) {
        jdbc.sql("delete from canteen.booking where id = any(:ids)")
                .param("ids", ids(refused, booking -> booking.id().value()))
                .update();
    }

    /** Ends those of these bookings that are still live; each with the status it had. */
    List<Ended> end(Collection<Booking> leaving, Ending ending) {
        return jdbc.sql("""
                        update canteen.booking b
                        set status = 'CANCELLED', turn = null, accept_by = null, cancelled_by = :by,
                            cancelled_at = :at, suspension_id = :suspension,
                            held = case when cast(:suspension as uuid) is null then null else before.status end,
                            version = b.version + 1
                        from (select id, status from canteen.booking
                              where id = any(:ids) and status in ('BOOKED', 'WAITING')
                                and (not :lapsedOnly or accept_by <= :at)
                              order by id for update) before
                        where b.id = before.id
                        returning b.id, b.activity_id, b.day, before.status""")
                .param("ids", ids(leaving, booking -> booking.id().value()))
                .param(
                        "by",
                        Optional.ofNullable(ending.by()).map(PersonId::value).orElse(null))
                .param("at", ending.at().atOffset(ZoneOffset.UTC))
                .param("suspension", ending.suspension(), java.sql.Types.OTHER)
                .param("lapsedOnly", ending.which() == Which.LAPSED)
                .query((row, n) -> new Ended(
                        new BookingId(row.getObject("id", UUID.class)),
                        rows.place(row),
                        Booking.Status.valueOf(row.getString("status"))))
                .list();
    }

    /** Gives free places to those who wait, by turn. */
    List<Booking> promote(Collection<Vacancy> vacancies) {
        List<Vacancy> all = List.copyOf(vacancies);
        return jdbc.sql("""
                        update canteen.booking b
                        set status = 'BOOKED', turn = null, accept_by = next.accept_by, version = b.version + 1
                        from (select w.id, v.accept_by
                              from unnest(:activities, cast(:days as date[]), :free,
                                          cast(:acceptBy as timestamptz[])) as v (activity, day, free, accept_by)
                              cross join lateral (
                                  select id from canteen.booking
                                  where activity_id = v.activity and day = v.day and status = 'WAITING'
                                  order by turn limit v.free) w) next
                        where b.id = next.id
                        returning b.id, b.child_id, b.activity_id, b.day, b.status, b.amount_cents, b.explanation,
                                  b.booked_by, b.household_id, b.accept_by, b.pattern_id, 0 as rank""")
                .param(
                        "activities",
                        all.stream().map(one -> one.day().activity().value()).toArray(UUID[]::new))
                .param(
                        "days",
                        all.stream().map(one -> one.day().day().toString()).toArray(String[]::new))
                .param("free", all.stream().map(Vacancy::free).toArray(Integer[]::new))
                .param(
                        "acceptBy",
                        all.stream()
                                .map(one -> one.acceptBy() == null
                                        ? null
                                        : one.acceptBy().toString())
                                .toArray(String[]::new))
                .query(rows::booking)
                .list();
    }

    /** Makes bookings live again that a suspension had ended; those who had a place first, then by when they booked. */
    List<Booking> restore(UUID suspension) {
        return jdbc.sql("""
                        with back as (
                            update canteen.booking b
                            set status = 'BOOKED', cancelled_by = null, cancelled_at = null, suspension_id = null,
                                held = null, version = b.version + 1
                            from (select id, held from canteen.booking where suspension_id = :suspension
                                  order by activity_id, day, child_id for update) before
                            where b.id = before.id
                              and not exists (select from canteen.booking live
                                              where live.territory_id = b.territory_id and live.child_id = b.child_id
                                                and live.activity_id = b.activity_id and live.day = b.day
                                                and live.status in ('REQUESTED', 'BOOKED', 'WAITING'))
                            returning b.id, b.child_id, b.activity_id, b.day, b.status, b.amount_cents, b.explanation,
                                      b.booked_by, b.household_id, b.accept_by, b.pattern_id, 0 as rank, b.booked_at,
                                      before.held)
                        select * from back order by held, booked_at, id""")
                .param("suspension", suspension)
                .query(rows::booking)
                .list();
    }

    private static UUID[] ids(Collection<Booking> bookings, Function<Booking, @Nullable UUID> id) {
        return bookings.stream().map(id).toArray(UUID[]::new);
    }

    /**
     * Why bookings end.
     *
     * @param by nobody when the product itself ends them
     * @param suspension what called the day off, if that is why
     */
    record Ending(
            @Nullable PersonId by, Instant at, @Nullable UUID suspension, Which which) {

        static Ending by(PersonId person, Instant at) {
            return new Ending(person, at, null, Which.ALL);
        }

        static Ending byTheProduct(Instant at, Which which) {
            return new Ending(null, at, null, which);
        }
    }

    /** Which of the bookings end: all, or only places held in vain, which a family may be accepting this very moment. */
    enum Which {
        ALL,
        LAPSED
    }

    /** A booking that ended, with its status until then. */
    record Ended(BookingId id, Places.Day day, Booking.Status before) {}

    /** Free places of a day, and until when they are held for those who get them. */
    record Vacancy(Places.Day day, int free, @Nullable Instant acceptBy) {}
}

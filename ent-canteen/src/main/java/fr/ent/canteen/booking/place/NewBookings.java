package fr.ent.canteen.booking.place;

import fr.ent.canteen.BookingId;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds bookings of many days in one statement, before the days' lock is taken. */
@Component
public class NewBookings {

    private final JdbcClient jdbc;
    private final BookingRows rows;

    NewBookings(JdbcClient jdbc, BookingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Adds bookings but for days that the child has already, in an order that is the same for everybody. */
    public Set<BookingId> add(List<Booking> wanted, Instant now) {
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
                .param("activities", Places.Day.activities(wanted.stream().map(Booking::place)))
                .param("days", Places.Day.dates(wanted.stream().map(Booking::place)))
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

    private static UUID[] ids(List<Booking> bookings, Function<Booking, @Nullable UUID> id) {
        return bookings.stream().map(id).toArray(UUID[]::new);
    }
}

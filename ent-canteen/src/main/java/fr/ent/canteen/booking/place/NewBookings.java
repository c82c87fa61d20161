package fr.ent.canteen.booking.place;

import fr.ent.canteen.BookingId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Adds bookings of many days in one statement, before the days' lock is taken. */
@Component
public class NewBookings {

    private final Sql sql;
    private final BookingRows rows;

    NewBookings(Sql sql, BookingRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Adds bookings but for days that the child has already, in an order that is the same for everybody. */
    public Set<BookingId> add(List<Booking> wanted, Instant now) {
        return Set.copyOf(sql.of("""
                        insert into canteen.booking (id, child_id, activity_id, day, status, household_id,
                                                     amount_cents, explanation, booked_by, booked_at, pattern_id)
                        select w.id, w.child, w.activity, w.day, 'BOOKED', w.household, w.amount,
                               cast(w.explanation as jsonb), w.by, :at, w.pattern
                        from unnest(:ids, :children, :activities, cast(:days as date[]), :households, :amounts,
                                    :explanations, :by, :patterns)
                             as w (id, child, activity, day, household, amount, explanation, by, pattern)
                        order by w.activity, w.day, w.child
                        on conflict do nothing returning id""")
                .ids("ids", wanted, Booking::id)
                .ids("children", wanted, Booking::child)
                .ids("activities", wanted, Booking::activity)
                .days("days", wanted, Booking::day)
                .ids("households", wanted, Booking::household)
                .numbers(
                        "amounts",
                        wanted,
                        booking -> booking.kept().price().amountCents().value())
                .texts(
                        "explanations",
                        wanted,
                        booking -> rows.written(booking.kept().price().explanation()))
                .ids("by", wanted, Booking::bookedBy)
                .ids("patterns", wanted, Booking::pattern)
                .with("at", now)
                .list(row -> row.id("id", BookingId::new)));
    }
}

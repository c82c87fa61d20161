package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The changes that the town hall made by hand; only ever added to. */
@Component
public class Corrections {

    private final Sql sql;
    private final BookingRows rows;

    Corrections(Sql sql, BookingRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    void add(Correction correction) {
        sql.of("""
                        insert into canteen.booking_correction (id, booking_id, kind, reason, former_cents,
                                                                amount_cents, corrected_by, corrected_at)
                        values (:id, :booking, :kind, :reason, :former, :amount, :by, :at)""")
                .with("id", NewId.next())
                .with("booking", correction.booking())
                .with("kind", correction.kind().name())
                .with("reason", correction.reason())
                .with("former", correction.former().value())
                .with("amount", correction.amount().value())
                .with("by", correction.by())
                .with("at", correction.at())
                .run();
    }

    /** Those of these bookings that were changed by hand. */
    public Set<BookingId> listCorrected(Collection<BookingId> bookings) {
        return new HashSet<>(
                sql.of("select distinct booking_id from canteen.booking_correction where booking_id = any(:bookings)")
                        .ids("bookings", bookings)
                        .list(row -> row.id("booking_id", BookingId::new)));
    }

    /** Sets the price of a live booking that still has the former one; whether it had. */
    boolean reprice(Booking booking, Cents amount, PriceStep why) {
        return sql.of("""
                        update canteen.booking set amount_cents = :amount,
                               explanation = explanation || cast(:why as jsonb), version = version + 1
                        where id = :id and amount_cents = :former and status in ('BOOKED', 'WAITING')""")
                .with("amount", amount.value())
                .with("why", rows.written(List.of(why)))
                .with("id", booking.id())
                .with("former", booking.price().amountCents().value())
                .changedOne();
    }

    /** A change: its booking, the values before and after, its author and its reason. */
    record Correction(
            BookingId booking,
            CorrectionKind kind,
            String reason,
            Cents former,
            Cents amount,
            PersonId by,
            Instant at) {}
}

package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Price;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The changes that the town hall made by hand; only ever added to. */
@Component
class Corrections {

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

    /** Fixes the price of a live booking that still keeps what was read of it; whether it did. */
    boolean fix(Booking booking, Price price) {
        return sql.of("""
                        update canteen.booking set amount_cents = :amount, explanation = cast(:explanation as jsonb),
                               price_fixed = true, version = version + 1
                        where id = :id and amount_cents = :kept and price_fixed = :fixed
                          and status in ('BOOKED', 'WAITING')""")
                .with("amount", price.amountCents().value())
                .with("explanation", rows.written(price.explanation()))
                .with("id", booking.id())
                .with("kept", booking.kept().price().amountCents().value())
                .with("fixed", booking.kept().isFixed())
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

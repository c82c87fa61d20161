package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the town hall changed by hand; only ever added to. */
@Component
public class Corrections {

    private final JdbcClient jdbc;
    private final BookingRows rows;

    Corrections(JdbcClient jdbc, BookingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(Correction correction) {
        jdbc.sql("""
                        insert into canteen.booking_correction (territory_id, id, booking_id, kind, reason, former_cents,
                                                                amount_cents, corrected_by, corrected_at)
                        values (:territory, :id, :booking, :kind, :reason, :former, :amount, :by, :at)""")
                .param("territory", TerritoryScope.require().value())
                .param("id", NewId.next())
                .param("booking", correction.booking().value())
                .param("kind", correction.kind().name())
                .param("reason", correction.reason())
                .param("former", correction.former().value())
                .param("amount", correction.amount().value())
                .param("by", correction.by().value())
                .param("at", correction.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of these bookings that were changed by hand. */
    public Set<BookingId> listCorrected(Collection<BookingId> bookings) {
        return jdbc.sql("select distinct booking_id from canteen.booking_correction where booking_id = any(:bookings)")
                .param("bookings", bookings.stream().map(BookingId::value).toArray(UUID[]::new))
                .query((row, n) -> new BookingId(row.getObject("booking_id", UUID.class)))
                .set();
    }

    /** Sets the price of a live booking that still has the former one; whether it had. */
    boolean reprice(Booking booking, Cents amount, PriceStep why) {
        return jdbc.sql("""
                        update canteen.booking set amount_cents = :amount,
                               explanation = explanation || cast(:why as jsonb), version = version + 1
                        where id = :id and amount_cents = :former and status in ('BOOKED', 'WAITING')""")
                        .param("amount", amount.value())
                        .param("why", rows.written(List.of(why)))
                        .param("id", booking.id().value())
                        .param("former", booking.price().amountCents().value())
                        .update()
                == 1;
    }

    /** What was changed, from what to what, by whom and why. */
    record Correction(
            BookingId booking, Kind kind, String reason, Cents former, Cents amount, PersonId by, Instant at) {
        /** What can be changed by hand. */
        enum Kind {
            ADDED,
            CANCELLED,
            REPRICED
        }
    }
}

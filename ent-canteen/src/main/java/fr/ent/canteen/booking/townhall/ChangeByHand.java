package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.PriceBookings;
import fr.ent.canteen.booking.townhall.KeepReason.PriceChange;
import fr.ent.canteen.booking.waiting.BookingEnd;
import fr.ent.canteen.booking.waiting.EndBookings;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The town hall cancels and reprices past every cut-off, with a reason that is kept. */
@Component
class ChangeByHand {

    private final EndBookings endBookings;
    private final Corrections corrections;
    private final PriceBookings priceBookings;
    private final KeepReason keepReason;

    ChangeByHand(EndBookings endBookings, Corrections corrections, PriceBookings priceBookings, KeepReason keepReason) {
        this.endBookings = endBookings;
        this.corrections = corrections;
        this.priceBookings = priceBookings;
        this.keepReason = keepReason;
    }

    @Transactional
    void cancel(Booking booking, String reason, PersonId by) {
        endBookings.end(List.of(booking), BookingEnd.by(by, keepReason.now()));
        Cents price = price(booking).amountCents();
        keepReason.keep(booking, CorrectionKind.CANCELLED, reason, PriceChange.none(price), by);
    }

    /** Whether the booking was still live, and nobody else had fixed its price. */
    @Transactional
    boolean reprice(Booking booking, Cents amount, String reason, PersonId by, LocalDate today) {
        Price before = price(booking);
        Cents former = before.amountCents();
        PriceStep why = new PriceStep.Corrected(reason, former, amount, today);
        boolean done = corrections.fix(
                booking,
                new Price(
                        amount,
                        Stream.concat(before.explanation().stream(), Stream.of(why))
                                .toList()));
        if (done) {
            keepReason.keep(booking, CorrectionKind.REPRICED, reason, new PriceChange(former, amount), by);
        }
        return done;
    }

    private Price price(Booking booking) {
        return priceBookings.price(List.of(booking)).of(booking);
    }
}

package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.waiting.BookingEnd;
import fr.ent.canteen.booking.waiting.EndBookings;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The town hall cancels and reprices past every cut-off, with a reason that is kept. */
@Component
class ChangeByHand {

    private final EndBookings endBookings;
    private final Corrections corrections;
    private final KeepReason keepReason;

    ChangeByHand(EndBookings endBookings, Corrections corrections, KeepReason keepReason) {
        this.endBookings = endBookings;
        this.corrections = corrections;
        this.keepReason = keepReason;
    }

    @Transactional
    void cancel(Booking booking, String reason, PersonId by) {
        endBookings.end(List.of(booking), BookingEnd.by(by, keepReason.now()));
        keepReason.keep(
                booking, CorrectionKind.CANCELLED, reason, booking.price().amountCents(), by);
    }

    /** Whether the booking was still live at the price that was seen. */
    @Transactional
    boolean reprice(Booking booking, Cents amount, String reason, PersonId by, LocalDate today) {
        Cents former = booking.price().amountCents();
        boolean done = corrections.reprice(booking, amount, new PriceStep.Corrected(reason, former, amount, today));
        if (done) {
            keepReason.keep(booking, CorrectionKind.REPRICED, reason, amount, by);
        }
        return done;
    }
}

package fr.ent.canteen.booking;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.Cents;
import fr.ent.canteen.PriceStep;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking as shown; {@code rank} is the place in the waiting list, from 1, of one that waits. */
record BookingView(
        BookingId id,
        ChildId childId,
        ActivityId activityId,
        LocalDate date,
        Booking.Status status,
        @Nullable Integer rank,
        Cents amountCents,
        List<PriceStep> explanation) {

    static BookingView of(Booking booking) {
        return new BookingView(
                booking.id(),
                booking.child(),
                booking.activity(),
                booking.day(),
                booking.status(),
                booking.status() == Booking.Status.WAITING ? booking.rank() : null,
                booking.price().amountCents(),
                booking.price().explanation());
    }
}

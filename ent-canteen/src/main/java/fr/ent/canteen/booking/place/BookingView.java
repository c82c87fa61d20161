package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as shown.
 *
 * @param rank the place in the waiting list, from 1, of one that waits
 * @param amountCents none, nor an explanation, when another household than the reader's pays: its quotient is its own
 * @param acceptBy until when the place is held for the family to accept; none once it is theirs
 */
public record BookingView(
        BookingId id,
        ChildId childId,
        ActivityId activityId,
        LocalDate date,
        BookingStatus status,
        @Nullable Integer rank,
        @Nullable Cents amountCents,
        List<PriceStep> explanation,
        boolean paidByOthers,
        @Nullable Instant acceptBy) {

    public static BookingView of(Booking booking, PriceRights priceRights) {
        boolean others = priceRights.hides(booking);
        return new BookingView(
                booking.id(),
                booking.child(),
                booking.activity(),
                booking.day(),
                booking.status(),
                booking.status() == BookingStatus.WAITING ? booking.rank() : null,
                others ? null : booking.price().amountCents(),
                others ? List.of() : booking.price().explanation(),
                others,
                booking.acceptBy());
    }
}

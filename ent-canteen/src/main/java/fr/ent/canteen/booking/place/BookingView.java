package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.packages.PackageView;
import fr.ent.canteen.prices.method.Price;
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
 * @param amountCents the price by what is known today; none, nor an explanation, when another household than the reader's
 *     pays: its quotient is its own
 * @param priceFixed whether the town hall has fixed the price by hand; if not, it follows tariff and quotient of the day
 *     until it is billed
 * @param inPackage the package that the day belongs to, charged once for all its days; none for a day charged by itself
 * @param acceptBy until when the place is held for the family to accept; none once it is theirs
 * @param leavesOn the first day away of a child who leaves, where the day isn't due for that
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
        boolean priceFixed,
        @Nullable Instant acceptBy,
        @Nullable PackageView inPackage,
        @Nullable LocalDate leavesOn) {

    /** @param price what the booking costs now */
    public static BookingView of(Booking booking, Price price, PriceRights priceRights) {
        boolean others = priceRights.hides(booking);
        return new BookingView(
                booking.id(),
                booking.child(),
                booking.activity(),
                booking.day(),
                booking.status(),
                booking.status() == BookingStatus.WAITING ? booking.rank() : null,
                others ? null : price.amountCents(),
                others ? List.of() : price.explanation(),
                others,
                booking.kept().isFixed(),
                booking.acceptBy(),
                null,
                null);
    }

    /** The same of a day in a package. */
    public BookingView in(PackageView its) {
        return new BookingView(
                id,
                childId,
                activityId,
                date,
                status,
                rank,
                amountCents,
                explanation,
                paidByOthers,
                priceFixed,
                acceptBy,
                its,
                leavesOn);
    }

    /** The same of a day after the child's last one: it ends by itself, and nothing is due. */
    public BookingView leaving(LocalDate away) {
        return new BookingView(
                id,
                childId,
                activityId,
                date,
                status,
                null,
                paidByOthers ? null : Cents.of(0),
                List.of(),
                paidByOthers,
                priceFixed,
                acceptBy,
                null,
                away);
    }
}

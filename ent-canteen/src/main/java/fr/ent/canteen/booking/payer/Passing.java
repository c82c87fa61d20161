package fr.ent.canteen.booking.payer;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingPrices;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A booking that would pass to another household. */
record Passing(Booking former, HouseholdId to) {

    Booking next() {
        return former.paidBy(to);
    }

    LocalDate day() {
        return former.day();
    }

    PayerWay way() {
        return new PayerWay(former.household(), to);
    }

    boolean waits() {
        return former.status() == BookingStatus.WAITING;
    }

    boolean isMeal(BookingPrices prices) {
        Activity activity = prices.activities().get(former.activity());
        return activity != null && activity.kind() == ActivityKind.CANTEEN;
    }

    boolean isInPackage(BookingPrices prices) {
        return prices.of(next()).explanation().stream().anyMatch(PriceStep.InPackage.class::isInstance);
    }

    /** Whether a package counts this day as it is paid now. */
    boolean is(CountedDay counted) {
        return !waits()
                && former.day().equals(counted.day())
                && former.activity().equals(counted.activity().id())
                && former.payer().equals(counted.payer());
    }

    boolean isOpening(PackageCharge charge) {
        return !waits()
                && former.day().equals(charge.openedBy())
                && former.activity().equals(charge.activity());
    }

    CountedDay passed(CountedDay counted) {
        return new CountedDay(
                counted.child(), counted.activity(), counted.day(), new Payer.Household(to), counted.situation());
    }

    /** From one household, or nobody, to another. */
    record PayerWay(@Nullable HouseholdId from, HouseholdId to) {}
}

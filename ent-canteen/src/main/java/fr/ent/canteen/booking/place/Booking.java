package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.prices.method.Price;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child's day at an activity. The price was fixed, with its reasons, when it was booked.
 *
 * @param household the household that pays
 * @param acceptBy until when a place that became free is held for the family to accept; none once it is theirs
 * @param pattern the weekly pattern it was booked with, if any
 */
public record Booking(
        BookingId id,
        ChildId child,
        ActivityId activity,
        LocalDate day,
        BookingStatus status,
        int rank,
        Price price,
        @Nullable HouseholdId household,
        PersonId bookedBy,
        @Nullable Instant acceptBy,
        @Nullable PatternId pattern) {

    public Booking waiting(int atRank) {
        return new Booking(
                id, child, activity, day, BookingStatus.WAITING, atRank, price, household, bookedBy, null, pattern);
    }

    public Payer payer() {
        return household == null ? new Payer.Nobody() : new Payer.Household(household);
    }

    public Places.PlaceDay place() {
        return new Places.PlaceDay(activity, day);
    }
}

package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.BookedDay;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child's day at an activity.
 *
 * @param kept what the booking keeps of its price; what the day costs, {@link BookingPrices} says
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
        KeptPrice kept,
        @Nullable HouseholdId household,
        PersonId bookedBy,
        @Nullable Instant acceptBy,
        @Nullable PatternId pattern) {

    public Booking waiting(int atRank) {
        return new Booking(
                id, child, activity, day, BookingStatus.WAITING, atRank, kept, household, bookedBy, null, pattern);
    }

    /** The booked day of this activity, for its price. */
    public BookedDay at(Activity its) {
        return new BookedDay(child, its, day, payer(), kept);
    }

    public Payer payer() {
        return Payer.of(household);
    }

    public Places.PlaceDay place() {
        return new Places.PlaceDay(activity, day);
    }
}

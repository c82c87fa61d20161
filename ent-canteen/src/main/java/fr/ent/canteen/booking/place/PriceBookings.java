package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.Pricing;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prices bookings as they cost now: at most four statements beside what is in memory, however many they are. */
@Component
public class PriceBookings {

    private final Activities activities;
    private final Pricing pricing;

    PriceBookings(Activities activities, Pricing pricing) {
        this.activities = activities;
        this.pricing = pricing;
    }

    public BookingPrices price(Collection<Booking> bookings) {
        List<ActivityId> wanted =
                bookings.stream().map(Booking::activity).distinct().toList();
        List<HouseholdId> payers = bookings.stream()
                .map(Booking::household)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        LocalDate last =
                bookings.stream().map(Booking::day).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        return new BookingPrices(
                activities.list(wanted).stream().collect(Collectors.toMap(Activity::id, Function.identity())),
                pricing.upTo(
                        last,
                        wanted,
                        payers,
                        bookings.stream().map(Booking::child).distinct().toList()));
    }
}

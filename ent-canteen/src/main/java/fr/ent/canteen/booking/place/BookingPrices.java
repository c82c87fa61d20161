package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.BookedDay;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.LivedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.SeenDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Prices of bookings: each is what counts on its day makes of it, unless it was fixed by hand. */
public record BookingPrices(Map<ActivityId, Activity> activities, PriceList prices) {

    public BookingPrices {
        activities = Map.copyOf(activities);
    }

    /** The package that this booking would open, where its day is in one. */
    Optional<PackageCharge> findPackage(Booking booking) {
        return Optional.ofNullable(activities.get(booking.activity()))
                .flatMap(activity -> CountedDay.of(LivedDay.of(booking.at(activity)), SeenDay.NOTHING))
                .flatMap(prices::findPackage);
    }

    /** These bookings as days to be priced, but those of an activity that isn't known. */
    public List<BookedDay> days(Collection<Booking> bookings) {
        return bookings.stream()
                .flatMap(booking ->
                        Stream.ofNullable(activities.get(booking.activity())).map(booking::at))
                .toList();
    }

    /** A booking of an activity that isn't known keeps what was told. */
    public Price of(Booking booking) {
        Activity activity = activities.get(booking.activity());
        return activity == null ? booking.kept().price() : prices.get(booking.at(activity));
    }
}

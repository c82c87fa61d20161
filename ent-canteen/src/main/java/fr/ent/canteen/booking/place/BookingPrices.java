package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.method.Price;
import java.util.Map;

/** Prices of bookings: each is what counts on its day makes of it, unless it was fixed by hand. */
public record BookingPrices(Map<ActivityId, Activity> activities, PriceList prices) {

    public BookingPrices {
        activities = Map.copyOf(activities);
    }

    /** A booking of an activity that isn't known keeps what was told. */
    public Price of(Booking booking) {
        Activity activity = activities.get(booking.activity());
        return activity == null ? booking.kept().price() : prices.get(booking.at(activity));
    }
}

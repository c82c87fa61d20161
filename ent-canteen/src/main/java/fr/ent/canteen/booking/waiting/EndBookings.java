package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Schedules;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends bookings of any activities and days; the places go to those who wait. */
@Component
public class EndBookings {

    private final Activities activities;
    private final Schedules schedules;
    private final RearrangePlaces rearrangePlaces;

    EndBookings(Activities activities, Schedules schedules, RearrangePlaces rearrangePlaces) {
        this.activities = activities;
        this.schedules = schedules;
        this.rearrangePlaces = rearrangePlaces;
    }

    public void end(List<Booking> leaving, BookingEnd end) {
        if (leaving.isEmpty()) {
            return;
        }
        List<LocalDate> days = leaving.stream().map(Booking::day).sorted().toList();
        rearrangePlaces.rearrange(
                RearrangePlaces.PlacesChange.leaving(leaving, end),
                schedules.byActivity(
                        activities.list(leaving.stream()
                                .map(Booking::activity)
                                .distinct()
                                .toList()),
                        days.getFirst(),
                        days.getLast()));
    }
}

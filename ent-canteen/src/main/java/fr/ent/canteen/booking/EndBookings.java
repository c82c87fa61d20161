package fr.ent.canteen.booking;

import fr.ent.canteen.activity.Activities;
import fr.ent.canteen.activity.Schedules;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends bookings of any activities and days; the places go to those who wait. */
@Component
class EndBookings {

    private final Activities activities;
    private final Schedules schedules;
    private final RearrangePlaces rearrange;

    EndBookings(Activities activities, Schedules schedules, RearrangePlaces rearrange) {
        this.activities = activities;
        this.schedules = schedules;
        this.rearrange = rearrange;
    }

    void of(List<Booking> leaving, Ending ending) {
        if (leaving.isEmpty()) {
            return;
        }
        List<LocalDate> days = leaving.stream().map(Booking::day).sorted().toList();
        rearrange.with(
                RearrangePlaces.Change.leaving(leaving, ending),
                schedules.byActivity(
                        activities.list(leaving.stream()
                                .map(Booking::activity)
                                .distinct()
                                .toList()),
                        days.getFirst(),
                        days.getLast()));
    }
}

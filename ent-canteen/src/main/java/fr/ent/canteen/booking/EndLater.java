package fr.ent.canteen.booking;

import fr.ent.canteen.activity.Activities;
import fr.ent.canteen.activity.Schedules;
import fr.ent.core.PupilLeft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what a child who left the school has booked for later; the places go to those who wait. */
@Component
class EndLater {

    private static final int MOST_MONTHS = 24;

    private final Bookings bookings;
    private final Activities activities;
    private final Schedules schedules;
    private final RearrangePlaces rearrange;
    private final Clock clock;

    EndLater(Bookings bookings, Activities activities, Schedules schedules, RearrangePlaces rearrange, Clock clock) {
        this.bookings = bookings;
        this.activities = activities;
        this.schedules = schedules;
        this.rearrange = rearrange;
        this.clock = clock;
    }

    /** The territory is in scope. */
    @Transactional
    void of(PupilLeft left) {
        LocalDate from = left.on().plusDays(1);
        List<Booking> later = bookings.listLive(List.of(left.child()), from, from.plusMonths(MOST_MONTHS));
        if (!later.isEmpty()) {
            rearrange.with(
                    RearrangePlaces.Change.leaving(
                            later, BookingSets.Ending.byTheProduct(clock.instant(), BookingSets.Which.ALL)),
                    schedules.byActivity(
                            activities.list(later.stream()
                                    .map(Booking::activity)
                                    .distinct()
                                    .toList()),
                            later.getFirst().day(),
                            later.getLast().day()));
        }
    }
}

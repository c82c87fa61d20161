package fr.ent.canteen.booking;

import fr.ent.canteen.Activity;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.activity.Activities;
import fr.ent.canteen.activity.Schedules;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a booking; the place it frees goes to the first who waits. */
@Component
class CancelBooking {

    private final Bookings bookings;
    private final Activities activities;
    private final Schedules schedules;
    private final FreePlace freePlace;
    private final Clock clock;

    CancelBooking(Bookings bookings, Activities activities, Schedules schedules, FreePlace freePlace, Clock clock) {
        this.bookings = bookings;
        this.activities = activities;
        this.schedules = schedules;
        this.freePlace = freePlace;
        this.clock = clock;
    }

    @Transactional
    CancelOutcome of(BookingId id, Viewer viewer) {
        return bookings.find(id)
                .filter(booking -> viewer.isGuardianOf(booking.child()) || viewer.servesTown())
                .map(booking -> cancel(booking, viewer))
                .orElseGet(CancelOutcome.NotYours::new);
    }

    private CancelOutcome cancel(Booking booking, Viewer viewer) {
        Instant now = clock.instant();
        return switch (booking.status()) {
            case CANCELLED, REFUSED -> new CancelOutcome.Cancelled();
            case WAITING, REQUESTED -> freePlace.of(booking, viewer.person(), now);
            case BOOKED -> {
                Activity activity = activities.find(booking.activity()).orElseThrow();
                Instant closesAt = schedules.on(activity, booking.day()).cancellingClosesAt(booking.day());
                yield now.isBefore(closesAt)
                        ? freePlace.of(booking, viewer.person(), now)
                        : new CancelOutcome.CutOffPassed(closesAt);
            }
        };
    }
}

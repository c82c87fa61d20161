package fr.ent.canteen.booking.day;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.booking.waiting.BookingEnd;
import fr.ent.canteen.booking.waiting.RearrangePlaces;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a booking, or declines an offer; the place it frees is offered to the first who waits. */
@Component
class CancelBooking {

    private final Bookings bookings;
    private final Activities activities;
    private final Schedules schedules;
    private final RearrangePlaces rearrangePlaces;
    private final Clock clock;

    CancelBooking(
            Bookings bookings,
            Activities activities,
            Schedules schedules,
            RearrangePlaces rearrangePlaces,
            Clock clock) {
        this.bookings = bookings;
        this.activities = activities;
        this.schedules = schedules;
        this.rearrangePlaces = rearrangePlaces;
        this.clock = clock;
    }

    @Transactional
    CancelOutcome cancel(BookingId id, Viewer viewer) {
        return bookings.find(id)
                .filter(booking -> viewer.isGuardianOf(booking.child()) || viewer.servesTown())
                .map(booking -> activities.asOfNow(() -> cancel(booking, viewer.person())))
                .orElseGet(CancelOutcome.NotYours::new);
    }

    private CancelOutcome cancel(Booking booking, PersonId by) {
        return switch (booking.status()) {
            case CANCELLED, REFUSED -> new CancelOutcome.Cancelled(null);
            case WAITING, REQUESTED, BOOKED -> end(booking, by);
        };
    }

    /** Leaving the queue or declining an offer has no cut-off. */
    private CancelOutcome end(Booking booking, PersonId by) {
        Activity activity = activities.find(booking.activity()).orElseThrow();
        Schedule schedule = schedules.on(activity, booking.day());
        Instant now = clock.instant();
        Instant closesAt = schedule.cancellingClosesAt(booking.day());
        boolean own = booking.status() == BookingStatus.BOOKED && booking.acceptBy() == null;
        if (own && !now.isBefore(closesAt)) {
            return new CancelOutcome.CutOffPassed(closesAt);
        }
        rearrangePlaces.rearrange(
                RearrangePlaces.PlacesChange.leaving(List.of(booking), BookingEnd.by(by, now)),
                Map.of(activity.id(), schedule));
        return new CancelOutcome.Cancelled(booking);
    }
}

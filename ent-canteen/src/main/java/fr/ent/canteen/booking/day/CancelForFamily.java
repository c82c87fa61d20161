package fr.ent.canteen.booking.day;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingNotices;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.families.ForFamilies;
import fr.ent.canteen.offer.Activities;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels for whoever may; what the town hall cancels at a family's wish is kept in the trail, and the family is told. */
@Component
class CancelForFamily {

    private final CancelBooking cancelBooking;
    private final Bookings bookings;
    private final BookingNotices notices;
    private final ForFamilies forFamilies;
    private final Activities activities;

    CancelForFamily(
            CancelBooking cancelBooking,
            Bookings bookings,
            BookingNotices notices,
            ForFamilies forFamilies,
            Activities activities) {
        this.cancelBooking = cancelBooking;
        this.bookings = bookings;
        this.activities = activities;
        this.notices = notices;
        this.forFamilies = forFamilies;
    }

    @Transactional
    CancelOutcome cancel(BookingId id, Viewer viewer) {
        Optional<Booking> living =
                viewer.servesTown() ? bookings.find(id).filter(CancelForFamily::lives) : Optional.empty();
        CancelOutcome outcome = cancelBooking.cancel(id, viewer);
        if (outcome instanceof CancelOutcome.Cancelled) {
            living.filter(booking -> ForFamilies.isActing(viewer, List.of(booking.child())))
                    .ifPresent(booking -> cancelled(booking, viewer));
        }
        return outcome;
    }

    private void cancelled(Booking booking, Viewer viewer) {
        notices.cancelled(
                booking,
                activities.find(booking.activity()).orElse(null),
                forFamilies.told(viewer, List.of(booking.child())));
        forFamilies.record(
                viewer,
                "booking.cancelled",
                booking.child(),
                Map.of("booking", booking.id().toString(), "day", booking.day().toString()));
    }

    private static boolean lives(Booking booking) {
        return booking.status() != BookingStatus.CANCELLED && booking.status() != BookingStatus.REFUSED;
    }
}

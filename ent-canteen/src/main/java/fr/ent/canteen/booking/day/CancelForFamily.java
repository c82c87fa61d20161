package fr.ent.canteen.booking.day;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingNotices;
import fr.ent.canteen.families.ForFamilies;
import fr.ent.canteen.offer.Activities;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels for whoever may; what the town hall cancels at a family's wish is kept in the trail, and the family is told. */
@Component
class CancelForFamily {

    private final CancelBooking cancelBooking;
    private final BookingNotices notices;
    private final ForFamilies forFamilies;
    private final Activities activities;
    private final TellPayingHome tellPayingHome;

    CancelForFamily(
            CancelBooking cancelBooking,
            BookingNotices notices,
            ForFamilies forFamilies,
            Activities activities,
            TellPayingHome tellPayingHome) {
        this.cancelBooking = cancelBooking;
        this.activities = activities;
        this.notices = notices;
        this.tellPayingHome = tellPayingHome;
        this.forFamilies = forFamilies;
    }

    @Transactional
    CancelOutcome cancel(BookingId id, Viewer viewer) {
        CancelOutcome outcome = cancelBooking.cancel(id, viewer);
        if (outcome instanceof CancelOutcome.Cancelled(Booking ended) && ended != null) {
            if (ForFamilies.isActing(viewer, List.of(ended.child()))) {
                cancelled(ended, viewer);
            } else {
                tellPayingHome.cancelled(List.of(ended), viewer);
            }
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
}

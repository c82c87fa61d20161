package fr.ent.canteen.booking.payer;

import fr.ent.canteen.booking.payer.PassingBookings.PassingBooking;
import fr.ent.canteen.families.CustodyChanged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Passes bookings to the household that pays for them by the turns as they are now, in the transaction that changed them and
 * in a number of statements that doesn't depend on the days. Families are told of the days that a preview counts: one that is
 * called off for nothing passes as well, for it may live again, and nobody is told of it.
 */
@Component
class FollowCustody {

    private final PassingBookings passingBookings;
    private final CountPassages countPassages;
    private final PayerNotices notices;

    FollowCustody(PassingBookings passingBookings, CountPassages countPassages, PayerNotices notices) {
        this.passingBookings = passingBookings;
        this.countPassages = countPassages;
        this.notices = notices;
    }

    @EventListener
    void changed(CustodyChanged changed) {
        List<PassingBooking> passing = passingBookings.hold(changed);
        List<PayerPassage> passages = countPassages.count(changed, passing);
        if (!passing.isEmpty()) {
            passingBookings.pass(passing);
        }
        if (!passages.isEmpty()) {
            notices.passed(changed.child(), passages);
        }
    }
}

package fr.ent.canteen.booking.payer;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.families.CustodyChanged;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Passes booked days to the household that pays for them by the turns as they are now, in the transaction that changed them
 * and in a number of statements that doesn't depend on the days.
 */
@Component
class FollowCustody {

    private final PaidDays paidDays;
    private final ToldDays toldDays;
    private final Directory directory;
    private final PayerNotices notices;

    FollowCustody(PaidDays paidDays, ToldDays toldDays, Directory directory, PayerNotices notices) {
        this.paidDays = paidDays;
        this.toldDays = toldDays;
        this.directory = directory;
        this.notices = notices;
    }

    @EventListener
    void changed(CustodyChanged changed) {
        List<PaidDays.PaidDay> days = paidDays.list(changed.child(), changed.from());
        if (days.isEmpty()) {
            return;
        }
        List<HouseholdView> homes = directory.listHouseholds(changed.child().asPerson());
        List<PaidDays.PassedDay> passed = PassingDays.of(changed, days, homes);
        if (!passed.isEmpty()) {
            paidDays.pass(passed);
            notices.passed(changed.child(), told(changed, passed), homes);
        }
    }

    /** Days that are called off for nothing pass as well, for they may live again, and nobody is told of them. */
    private List<PaidDays.PassedDay> told(CustodyChanged changed, List<PaidDays.PassedDay> passed) {
        Set<BookingId> told = toldDays.list(changed.child(), changed.from()).stream()
                .map(Booking::id)
                .collect(Collectors.toSet());
        return passed.stream().filter(one -> told.contains(one.day().booking())).toList();
    }
}

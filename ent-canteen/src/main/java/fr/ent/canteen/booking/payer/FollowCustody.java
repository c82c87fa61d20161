package fr.ent.canteen.booking.payer;

import fr.ent.canteen.families.CustodyChanged;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdView;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Passes booked days to the household that pays for them by the turns as they are now, in the transaction that changed them
 * and in a number of statements that doesn't depend on the days.
 */
@Component
class FollowCustody {

    private final PaidDays paidDays;
    private final Directory directory;
    private final PayerNotices notices;

    FollowCustody(PaidDays paidDays, Directory directory, PayerNotices notices) {
        this.paidDays = paidDays;
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
            notices.passed(changed.child(), passed, homes);
        }
    }
}

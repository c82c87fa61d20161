package fr.ent.canteen.booking.payer;

import fr.ent.canteen.families.CustodyChanged;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Passes booked days to the household that pays for them by the turns as they are now, in the transaction that changed them
 * and in a number of statements that doesn't depend on the days. A payer chosen against the turns stays.
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
        List<PaidDays.PaidDay> days = paidDays.list(changed.child(), changed.from()).stream()
                .filter(day -> isOthers(day, changed))
                .toList();
        if (days.isEmpty()) {
            return;
        }
        List<HouseholdView> homes = directory.listHouseholds(changed.child().asPerson());
        List<PaidDays.PassedDay> passed = days.stream()
                .flatMap(day -> payer(day, changed, homes)
                        .filter(payer -> !payer.equals(day.household()))
                        .map(payer -> new PaidDays.PassedDay(day, payer))
                        .stream())
                .toList();
        if (!passed.isEmpty()) {
            paidDays.pass(passed);
            notices.passed(changed.child(), passed, homes);
        }
    }

    /** Whether the turns of the day are others than before, and the payer was theirs. */
    private static boolean isOthers(PaidDays.PaidDay day, CustodyChanged changed) {
        Optional<HouseholdId> before = changed.before().on(day.day());
        return !before.equals(changed.after().on(day.day()))
                && before.filter(payer -> !payer.equals(day.household())).isEmpty();
    }

    /** Without turns it is the home of the person who booked; the payer stays when that was somebody else. */
    private static Optional<HouseholdId> payer(
            PaidDays.PaidDay day, CustodyChanged changed, List<HouseholdView> homes) {
        return changed.after()
                .on(day.day())
                .or(() -> homes.stream()
                        .filter(home -> home.adults().contains(day.bookedBy()))
                        .map(HouseholdView::id)
                        .min(Comparator.comparing(HouseholdId::value)));
    }
}

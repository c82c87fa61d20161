package fr.ent.canteen.booking.payer;

import fr.ent.canteen.families.CustodyChanged;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Booked days that pass to another household when turns change. A payer chosen against the turns stays. */
final class PassingDays {

    private PassingDays() {}

    static List<PaidDays.PassedDay> of(CustodyChanged changed, List<PaidDays.PaidDay> days, List<HouseholdView> homes) {
        return days.stream()
                .filter(day -> isOthers(day, changed))
                .flatMap(day -> payer(day, changed, homes)
                        .filter(payer -> !payer.equals(day.household()))
                        .map(payer -> new PaidDays.PassedDay(day, payer))
                        .stream())
                .toList();
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

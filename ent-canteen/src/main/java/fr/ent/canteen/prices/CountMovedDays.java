package fr.ent.canteen.prices;

import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.prices.Residences.PaidDay;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts the booked days that are priced anew when a household lives elsewhere from a day on. */
@Component
class CountMovedDays {

    private final Residences residences;
    private final Leavers leavers;

    CountMovedDays(Residences residences, Leavers leavers) {
        this.residences = residences;
        this.leavers = leavers;
    }

    /** Without days after the last one of a child who leaves, on which nothing is due; two statements. */
    int count(HouseholdId household, LocalDate from) {
        return leavers.listBeforeLeaving(residences.listPaid(household, from), PaidDay::child, PaidDay::day)
                .size();
    }
}

package fr.ent.canteen.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.quotient.QuotientHistory;
import fr.ent.canteen.quotient.Quotients;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Gathers what prices depend on: two statements, however many prices are asked for. */
@Component
public class Pricing {

    private final Tariffs tariffs;
    private final Quotients quotients;

    Pricing(Tariffs tariffs, Quotients quotients) {
        this.tariffs = tariffs;
        this.quotients = quotients;
    }

    public PriceList upTo(LocalDate last, Collection<ActivityId> activities, Collection<HouseholdId> households) {
        QuotientHistory history = quotients.history(households);
        return new PriceList(tariffs.upTo(last, activities), history);
    }
}

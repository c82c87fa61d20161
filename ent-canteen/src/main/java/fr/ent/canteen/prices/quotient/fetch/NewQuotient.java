package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.QuotientRules;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import fr.ent.canteen.prices.quotient.Quotients;
import fr.ent.canteen.prices.quotient.source.FoundQuotient;
import fr.ent.core.HouseholdId;
import fr.ent.core.NewId;
import fr.ent.core.Viewer;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes quotients that count from today until the end the territory has set. */
@Component
class NewQuotient {

    private final Quotients quotients;
    private final QuotientRules rules;
    private final Territories territories;
    private final Clock clock;

    NewQuotient(Quotients quotients, QuotientRules rules, Territories territories, Clock clock) {
        this.quotients = quotients;
        this.rules = rules;
        this.territories = territories;
        this.clock = clock;
    }

    Quotient make(HouseholdId household, FoundQuotient found, Viewer viewer) {
        return make(household, found.value(), found.month(), found.provider(), viewer);
    }

    /** The same as was read earlier, counting anew. */
    Quotient make(Quotient earlier, Viewer viewer) {
        return make(
                earlier.household(),
                earlier.value(),
                earlier.month(),
                earlier.origin().provider(),
                viewer);
    }

    private Quotient make(HouseholdId household, Cents value, YearMonth month, String provider, Viewer viewer) {
        Instant now = clock.instant();
        LocalDate today = today(viewer);
        return new Quotient(
                NewId.next(),
                household,
                value,
                month,
                rules.on(today).validityFrom(today),
                new Quotient.Origin(Quotient.Source.CAF_MSA, now, provider));
    }

    boolean isCurrent(Quotient quotient, Viewer viewer) {
        return quotients.history(List.of(quotient.household())).standing(quotient.household(), today(viewer))
                        instanceof QuotientStanding.KnownQuotient(Quotient current)
                && current.id().equals(quotient.id());
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(territories.get(viewer.territory()).timeZone()));
    }
}

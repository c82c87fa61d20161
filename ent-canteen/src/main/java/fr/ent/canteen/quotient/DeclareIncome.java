package fr.ent.canteen.quotient;

import fr.ent.core.Audit;
import fr.ent.core.HouseholdId;
import fr.ent.core.NewId;
import fr.ent.core.Territories;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a quotient of an income by the territory's rule of today; it counts from today on, never before. */
@Component
class DeclareIncome {

    private final Quotients quotients;
    private final Territories territories;
    private final Audit audit;
    private final Clock clock;

    DeclareIncome(Quotients quotients, Territories territories, Audit audit, Clock clock) {
        this.quotients = quotients;
        this.territories = territories;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Quotient of(HouseholdId household, IncomeDeclaration income, Viewer viewer) {
        Instant now = clock.instant();
        ZoneId zone = territories.get(viewer.territory()).timeZone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        QuotientRule rule = quotients.ruleOn(today);
        Quotient quotient = new Quotient(
                NewId.next(),
                household,
                rule.value(income),
                YearMonth.from(today),
                rule.validityFrom(today),
                new Quotient.Origin(Quotient.Source.INCOME, now));
        quotients.add(quotient, income, rule, viewer.person());
        audit.record(viewer.person(), "quotient.declared", "household:" + household, Map.of("source", "INCOME"));
        return quotient;
    }
}

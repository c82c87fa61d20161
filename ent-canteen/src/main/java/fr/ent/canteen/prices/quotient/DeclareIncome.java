package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.HouseholdId;
import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.NewId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an estimate of an income by the territory's rule of today. Where the rule lets it count, it does from today on, never before. */
@Component
class DeclareIncome {

    private final Quotients quotients;
    private final QuotientRules rules;
    private final Audit audit;
    private final TownClock clock;

    DeclareIncome(Quotients quotients, QuotientRules rules, Audit audit, TownClock clock) {
        this.quotients = quotients;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty where the territory works nothing out of an income. */
    @Transactional
    Optional<Quotient> declare(HouseholdId household, IncomeForm form, Viewer viewer) {
        QuotientRule rule = rules.on(clock.today());
        List<InvalidField> faults = form.faults(rule.method());
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return form.read(rule.method()).map(income -> add(household, income, rule, viewer));
    }

    private Quotient add(HouseholdId household, IncomeDeclaration income, QuotientRule rule, Viewer viewer) {
        LocalDate today = clock.today();
        Quotient quotient = new Quotient(
                NewId.next(),
                household,
                rule.value(income),
                YearMonth.from(today),
                rule.validityFrom(today),
                new Quotient.Origin(Quotient.Source.INCOME, clock.now()));
        Quotient kept = quotients.declare(quotient, new Basis.OfIncome(income, rule), viewer.person());
        audit.record(viewer.person(), "quotient.declared", "household:" + household, Map.of("source", "INCOME"));
        return kept;
    }
}

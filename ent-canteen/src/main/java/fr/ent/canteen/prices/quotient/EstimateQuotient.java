package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.QuotientRule.Method;
import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Estimates a quotient by the territory's rule of a day; nothing is kept. */
@Component
public class EstimateQuotient {

    /** The names of the second number in a declaration. */
    private static final Set<String> PARTS = Set.of("taxParts", "persons");

    private final QuotientRules rules;

    EstimateQuotient(QuotientRules rules) {
        this.rules = rules;
    }

    /**
     * A 400 that names which of the two can't be, also where the territory works nothing out of an income.
     *
     * @param income in euros: of a year, or of a month where the rule goes by months
     * @param parts parts of the tax notice, or persons where the rule counts heads
     */
    public Cents estimate(@Nullable BigDecimal income, @Nullable BigDecimal parts, LocalDate day) {
        QuotientRule rule = rules.on(day);
        IncomeForm form = rule.method() == Method.MONTHLY_PER_PERSON
                ? new IncomeForm(null, null, income, parts)
                : new IncomeForm(income, parts, null, null);
        List<InvalidField> faults = form.faults(rule.method()).stream()
                .map(EstimateQuotient::asAsked)
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return form.read(rule.method()).map(rule::value).orElseThrow(() -> new InvalidInput("income", "not-used"));
    }

    private static InvalidField asAsked(InvalidField fault) {
        boolean parts = PARTS.contains(fault.field());
        return new InvalidField(parts ? "parts" : "income", fault.code());
    }
}

package fr.ent.canteen.prices.quotient.rule;

import fr.ent.canteen.prices.quotient.QuotientRule;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rule.
 *
 * @param validFrom none for the usual rule, which holds until a town has its own
 * @param months by how many months a reference income is divided
 * @param expiresOn the last day of the year on which quotients count: {@code 08-31}
 * @param declarationsCount whether what a family declares counts until it is checked
 */
record QuotientRuleView(
        @Nullable LocalDate validFrom,
        QuotientRule.Method method,
        int months,
        String expiresOn,
        boolean declarationsCount) {

    static QuotientRuleView of(QuotientRule rule) {
        return new QuotientRuleView(
                rule.validFrom().orElse(null),
                rule.method(),
                rule.months(),
                text(rule.expiresOn()),
                rule.declarationsCount());
    }

    private static String text(MonthDay day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}

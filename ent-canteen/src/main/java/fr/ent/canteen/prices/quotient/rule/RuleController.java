package fr.ent.canteen.prices.quotient.rule;

import fr.ent.canteen.prices.quotient.QuotientRule;
import fr.ent.canteen.prices.quotient.QuotientRules;
import fr.ent.canteen.prices.quotient.source.QuotientSource;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The town's quotient rule: families read the ways it opens, agents add versions. */
@RestController
class RuleController {

    private static final int MOST_YEARS_AHEAD = 2;
    /** A rule of that first day has begun already. */
    private static final String RULE_BEGUN = "409 canteen:quotient-rule-begun";

    private final AddRule addRule;
    private final QuotientRules rules;
    private final QuotientSource source;
    private final TownClock clock;

    RuleController(AddRule addRule, QuotientRules rules, QuotientSource source, TownClock clock) {
        this.addRule = addRule;
        this.rules = rules;
        this.source = source;
        this.clock = clock;
    }

    /** Tells which ways to a quotient are open today. */
    @GetMapping("/api/canteen/quotient-ways")
    @AllowedTo(Role.GUARDIAN)
    QuotientWays ways(Viewer viewer) {
        QuotientRule rule = rules.on(clock.today());
        return new QuotientWays(
                source.serves(viewer.territory()), rule.method(), rule.months(), rule.declarationsCount());
    }

    /** Lists all versions of the quotient rule, the latest first, the usual rule last. */
    @GetMapping("/api/canteen/quotient-rules")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<QuotientRuleView> list() {
        return rules.list().stream().map(QuotientRuleView::of).toList();
    }

    /**
     * Adds a version of the quotient rule, or replaces one that hasn't begun. A rule never reaches back: its first day
     * is today or later, two years ahead at most.
     */
    @FreshSignIn
    @PostMapping("/api/canteen/quotient-rules")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(RuleController.RULE_BEGUN)
    QuotientRuleView add(@RequestBody @Valid NewQuotientRule sent, Viewer viewer) {
        LocalDate today = clock.today();
        if (sent.validFrom().isBefore(today)) {
            throw Problem.invalid(new InvalidField("validFrom", "in-the-past"));
        }
        if (sent.validFrom().isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            throw Problem.invalid(new InvalidField("validFrom", "out-of-range"));
        }
        QuotientRule rule = sent.rule();
        if (!addRule.add(rule, today, viewer)) {
            throw Problem.of(RULE_BEGUN);
        }
        return QuotientRuleView.of(rule);
    }

    /**
     * The ways to a quotient that are open.
     *
     * @param fetch whether CAF and MSA can be asked
     * @param income how a declared income is counted
     * @param months how long a quotient counts
     * @param declarationsCount whether what is declared counts until it is checked; else it is an estimate
     */
    record QuotientWays(boolean fetch, QuotientRule.Method income, int months, boolean declarationsCount) {}

    /** A version as sent; {@code months} may be left out: twelve. So may {@code declarationsCount}: they don't. */
    record NewQuotientRule(
            @NotNull LocalDate validFrom,
            @NotNull QuotientRule.Method method,
            @Nullable @Min(1) @Max(12) Integer months,
            @NotNull @Pattern(regexp = "\\d\\d-\\d\\d") String expiresOn,
            @Nullable Boolean declarationsCount) {

        private static final int A_YEAR = 12;

        QuotientRule rule() {
            try {
                return new QuotientRule(
                        Optional.of(validFrom),
                        method,
                        months == null ? A_YEAR : months,
                        MonthDay.parse("--" + expiresOn),
                        Boolean.TRUE.equals(declarationsCount));
            } catch (DateTimeException noSuchDay) {
                throw Problem.invalid(new InvalidField("expiresOn", "no-such-day"));
            }
        }
    }
}

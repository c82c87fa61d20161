package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The quotients of one's own households. */
@RestController
@RequestMapping("/api/canteen/quotients")
class QuotientController {

    private static final int DECLARED_PER_HOUR = 10;
    /** The territory's rule doesn't take a declared income. */
    private static final String INCOME_NOT_USED = "409 canteen:quotient-income-not-used";

    private final DeclareIncome declareIncome;
    private final Quotients quotients;
    private final Families families;
    private final TownClock townClock;
    private final RateLimits limits;

    QuotientController(
            DeclareIncome declareIncome,
            Quotients quotients,
            Families families,
            TownClock townClock,
            RateLimits limits) {
        this.declareIncome = declareIncome;
        this.quotients = quotients;
        this.families = families;
        this.townClock = townClock;
        this.limits = limits;
    }

    /** Lists the quotients of one's own households: the one that counts today, and those before. */
    @GetMapping
    @AllowedTo(Role.GUARDIAN)
    List<HouseholdQuotient> list(Viewer viewer) {
        List<HouseholdView> own = families.listOwn(viewer);
        QuotientHistory history =
                quotients.history(own.stream().map(HouseholdView::id).toList());
        LocalDate today = townClock.today();
        return own.stream()
                .map(household -> HouseholdQuotient.of(household, history, today))
                .toList();
    }

    /**
     * Works a quotient out of a declared income, by the territory's rule; ten declarations an hour. It is an estimate until an
     * agent accepts the tax notice, unless the rule lets declarations count until then.
     */
    @PostMapping
    @AllowedTo(Role.GUARDIAN)
    @Answers
    @Idempotent
    @Refuses(QuotientController.INCOME_NOT_USED)
    ResponseEntity<QuotientView> declare(@RequestBody @Valid Declaration sent, Viewer viewer) {
        limits.take("income", viewer.person().toString(), DECLARED_PER_HOUR, Duration.ofHours(1));
        if (sent.kind() != Quotient.Source.INCOME) {
            throw Problem.invalid(new InvalidField("kind", "not-declared"));
        }
        HouseholdId household = families.getOwn(sent.householdId(), viewer).id();
        return declareIncome
                .declare(household, sent.income(), viewer)
                .map(quotient -> ResponseEntity.ok(QuotientView.of(quotient, status(quotient))))
                .orElseThrow(() -> Problem.of(INCOME_NOT_USED));
    }

    private QuotientStatus status(Quotient declared) {
        if (!declared.counts()) {
            return QuotientStatus.ESTIMATED;
        }
        return declared.validity().from().isAfter(townClock.today()) ? QuotientStatus.COMING : QuotientStatus.VALID;
    }

    /**
     * An income as sent, with the two numbers that the territory's rule asks for; {@code householdId} may be left out by
     * who has one household.
     */
    record Declaration(
            @Nullable HouseholdId householdId,
            @NotNull Quotient.Source kind,
            @Nullable BigDecimal referenceIncome,
            @Nullable BigDecimal taxParts,
            @Nullable BigDecimal monthlyIncome,
            @Nullable BigDecimal persons) {

        IncomeForm income() {
            return new IncomeForm(referenceIncome, taxParts, monthlyIncome, persons);
        }
    }
}

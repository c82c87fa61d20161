package fr.ent.canteen.quotient;

import fr.ent.canteen.family.Families;
import fr.ent.core.AllowedTo;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.InvalidField;
import fr.ent.core.Problem;
import fr.ent.core.Role;
import fr.ent.core.Territories;
import fr.ent.core.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The quotients of one's own households. */
@RestController
@RequestMapping("/api/canteen/quotients")
class QuotientController {

    private final DeclareIncome declareIncome;
    private final Quotients quotients;
    private final Families families;
    private final Territories territories;
    private final Clock clock;

    QuotientController(
            DeclareIncome declareIncome, Quotients quotients, Families families, Territories territories, Clock clock) {
        this.declareIncome = declareIncome;
        this.quotients = quotients;
        this.families = families;
        this.territories = territories;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo(Role.GUARDIAN)
    List<HouseholdQuotient> list(Viewer viewer) {
        List<HouseholdView> own = families.listOwn(viewer);
        QuotientHistory history =
                quotients.history(own.stream().map(HouseholdView::id).toList());
        LocalDate today =
                LocalDate.now(clock.withZone(territories.get(viewer.territory()).timeZone()));
        return own.stream()
                .map(household -> HouseholdQuotient.of(household, history, today))
                .toList();
    }

    @PostMapping
    @AllowedTo(Role.GUARDIAN)
    QuotientView declare(@RequestBody @Valid Declaration sent, Viewer viewer) {
        List<InvalidField> faults = IncomeDeclaration.faults(sent.referenceIncome(), sent.taxParts());
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults.toArray(InvalidField[]::new));
        }
        IncomeDeclaration income = new IncomeDeclaration(
                Objects.requireNonNull(sent.referenceIncome()), Objects.requireNonNull(sent.taxParts()));
        HouseholdId household = household(sent.householdId(), families.listOwn(viewer));
        return QuotientView.of(declareIncome.of(household, income, viewer), QuotientView.Status.VALID);
    }

    private static HouseholdId household(@Nullable HouseholdId asked, List<HouseholdView> own) {
        if (asked == null && own.size() > 1) {
            throw Problem.invalid(new InvalidField("householdId", "required"));
        }
        return own.stream()
                .map(HouseholdView::id)
                .filter(household -> asked == null || household.equals(asked))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** An income as sent; {@code householdId} may be left out by who has one household. */
    record Declaration(
            @Nullable HouseholdId householdId,
            @NotNull Quotient.Source kind,
            @Nullable BigDecimal referenceIncome,
            @Nullable BigDecimal taxParts) {}
}

package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.ByRank;
import fr.ent.canteen.prices.method.ByResidence;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.tariff.MethodForm.BracketForm;
import fr.ent.canteen.prices.tariff.MethodForm.EffortForm;
import fr.ent.core.DateRange;
import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tariff as the town hall sends it and as it is shown: a flat price, brackets or an effort rate; if need be, further
 * columns for the second, third … child, and one for those who live elsewhere.
 *
 * @param packagePeriod the week or month for which the price is charged once; none when each day is
 */
public record TariffForm(
        @NotNull LocalDate validFrom,
        @NotNull LocalDate councilDecidedOn,
        @NotBlank @OneLine(max = 120) String councilReference,
        @Nullable Cents flatCents,
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid BracketForm> brackets,
        @Valid @Nullable EffortForm effortRate,
        @Nullable @Size(max = 8) List<@NotNull @Valid MethodForm> ranks,
        @Valid @Nullable MethodForm outside,
        @Nullable @Size(max = 20) List<@NotNull @Valid ModifierForm> modifiers,
        @Nullable Cents userCostCents,
        @Nullable PackagePeriod packagePeriod) {

    public static TariffForm of(Tariff tariff) {
        TariffMethod inside = tariff.method() instanceof ByResidence columns ? columns.inside() : tariff.method();
        MethodForm first = MethodForm.of(inside);
        return new TariffForm(
                tariff.validFrom(),
                tariff.decision().decidedOn(),
                tariff.decision().reference(),
                first.flatCents(),
                first.brackets(),
                first.effortRate(),
                inside instanceof ByRank ranked
                        ? ranked.methods().stream().skip(1).map(MethodForm::of).toList()
                        : null,
                tariff.method() instanceof ByResidence columns ? MethodForm.of(columns.outside()) : null,
                tariff.modifiers().all().stream().map(ModifierForm::of).toList(),
                tariff.userCost().orElse(null),
                tariff.packagePeriod());
    }

    /** A 400 that names every fault. */
    public Tariff tariff(ActivityId activity) {
        require(faults());
        Tariff tariff = new Tariff(
                activity,
                validFrom,
                method(),
                new Modifiers(
                        modifierForms().stream().map(ModifierForm::modifier).toList()),
                new CouncilDecision(councilDecidedOn, councilReference),
                Optional.ofNullable(userCostCents),
                packagePeriod);
        require(LatePickUpFaults.of(tariff, modifierForms()));
        return tariff;
    }

    private static void require(List<InvalidField> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private List<InvalidField> faults() {
        DateRange.requireSensible("validFrom", validFrom);
        DateRange.requireSensible("councilDecidedOn", councilDecidedOn);
        List<InvalidField> faults = new ArrayList<>(base().faults(""));
        List<MethodForm> further = rankForms();
        for (int index = 0; index < further.size(); index++) {
            faults.addAll(further.get(index).faults("ranks[" + index + "]."));
        }
        if (outside != null) {
            faults.addAll(outside.faults("outside."));
        }
        faults.addAll(ModifierForm.faults(modifierForms()));
        faults.addAll(outsideTwice());
        if (userCostCents != null && userCostCents.value() == 0) {
            faults.add(new InvalidField("userCostCents", "out-of-range"));
        }
        if (councilDecidedOn.isAfter(validFrom)) {
            faults.add(new InvalidField("councilDecidedOn", "after-valid-from"));
        }
        return faults;
    }

    /** Families from elsewhere pay by a column or by a modifier: both would count the same reason twice. */
    private List<InvalidField> outsideTwice() {
        List<ModifierForm> sent = modifierForms();
        return IntStream.range(0, outside == null ? 0 : sent.size())
                .filter(index -> sent.get(index).occasion() == Occasion.OUT_OF_TERRITORY)
                .mapToObj(index -> new InvalidField("modifiers[" + index + "]", "outside-twice"))
                .toList();
    }

    private TariffMethod method() {
        List<MethodForm> further = rankForms();
        TariffMethod inside = further.isEmpty()
                ? base().method()
                : new ByRank(Stream.concat(Stream.of(base()), further.stream())
                        .map(MethodForm::method)
                        .toList());
        return outside == null ? inside : new ByResidence(inside, outside.method());
    }

    private MethodForm base() {
        return new MethodForm(flatCents, brackets, effortRate);
    }

    private List<MethodForm> rankForms() {
        return Objects.requireNonNullElse(ranks, List.of());
    }

    private List<ModifierForm> modifierForms() {
        return Objects.requireNonNullElse(modifiers, List.of());
    }
}

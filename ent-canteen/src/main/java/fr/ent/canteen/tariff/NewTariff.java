package fr.ent.canteen.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.Bracket;
import fr.ent.canteen.BracketGrid;
import fr.ent.canteen.Cents;
import fr.ent.canteen.CouncilDecision;
import fr.ent.canteen.EffortRate;
import fr.ent.canteen.TariffMethod;
import fr.ent.core.InvalidField;
import fr.ent.core.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A tariff as sent by the town hall: either brackets or an effort rate. */
record NewTariff(
        @NotNull LocalDate validFrom,
        @NotNull LocalDate councilDecidedOn,
        @NotBlank @Size(max = 120) String councilReference,
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid NewBracket> brackets,
        @Valid @Nullable Effort effortRate) {

    record NewBracket(
            @NotNull Cents minCents,
            @Nullable Cents maxCents,
            @NotNull Cents amountCents) {}

    record Effort(
            @NotNull @DecimalMin("0.0001") @DecimalMax("100")
            BigDecimal percent,

            @NotNull Cents floorCents,
            @NotNull Cents ceilingCents) {}

    Tariff tariff(ActivityId activity) {
        return new Tariff(activity, validFrom, method(), new CouncilDecision(councilDecidedOn, councilReference));
    }

    private TariffMethod method() {
        if (brackets != null && effortRate == null) {
            return grid(brackets);
        }
        if (brackets == null && effortRate != null) {
            return rate(effortRate);
        }
        throw Problem.invalid(new InvalidField("brackets", "one-method"));
    }

    private static TariffMethod grid(List<NewBracket> sent) {
        List<Bracket> brackets = sent.stream()
                .map(bracket -> new Bracket(bracket.minCents(), bracket.maxCents(), bracket.amountCents()))
                .toList();
        InvalidField[] faults = BracketGrid.faults(brackets).stream()
                .map(fault -> new InvalidField(
                        "brackets[" + fault.index() + "]", fault.kind().name().toLowerCase(Locale.ROOT)))
                .toArray(InvalidField[]::new);
        if (faults.length > 0) {
            throw Problem.invalid(faults);
        }
        return new BracketGrid(brackets);
    }

    private static TariffMethod rate(Effort sent) {
        if (sent.floorCents().compareTo(sent.ceilingCents()) > 0) {
            throw Problem.invalid(new InvalidField("effortRate.ceilingCents", "below-floor"));
        }
        return new EffortRate(sent.percent(), sent.floorCents(), sent.ceilingCents());
    }
}

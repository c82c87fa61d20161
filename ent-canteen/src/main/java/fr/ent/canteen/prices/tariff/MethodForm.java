package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Bracket;
import fr.ent.canteen.prices.method.BracketGrid;
import fr.ent.canteen.prices.method.ByRank;
import fr.ent.canteen.prices.method.ByResidence;
import fr.ent.canteen.prices.method.EffortRate;
import fr.ent.canteen.prices.method.FlatPrice;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.core.InvalidField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One column of prices as sent and shown: a flat price, brackets, or an effort rate. */
public record MethodForm(
        @Nullable Cents flatCents,
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid BracketForm> brackets,
        @Valid @Nullable EffortForm effortRate) {

    private static final Cents MOST_PRICE = Cents.of(50_000);
    private static final Cents MOST_QUOTIENT = Cents.of(10_000_000);
    private static final String OUT_OF_RANGE = "out-of-range";

    /** A bracket as sent. */
    public record BracketForm(
            @NotNull Cents minCents,
            @Nullable Cents maxCents,
            @NotNull Cents amountCents) {}

    /** An effort rate as sent. */
    public record EffortForm(
            @NotNull @DecimalMin("0.0001") @DecimalMax("100")
            BigDecimal percent,

            @NotNull Cents floorCents,
            @NotNull Cents ceilingCents) {}

    static MethodForm of(TariffMethod method) {
        return switch (method) {
            case FlatPrice(var amount) -> new MethodForm(amount, null, null);
            case BracketGrid(var brackets) ->
                new MethodForm(
                        null,
                        brackets.stream()
                                .map(one -> new BracketForm(one.min(), one.max(), one.amount()))
                                .toList(),
                        null);
            case EffortRate(var percent, var floor, var ceiling) ->
                new MethodForm(null, null, new EffortForm(percent, floor, ceiling));
            case ByRank ranked -> of(ranked.methods().getFirst());
            case ByResidence columns -> of(columns.inside());
        };
    }

    /** The faults that keep this from being one column of prices; {@code at} is where it stands in what was sent. */
    List<InvalidField> faults(String at) {
        if (Stream.of(flatCents, brackets, effortRate).filter(Objects::nonNull).count() != 1) {
            return List.of(new InvalidField(at + "brackets", "one-method"));
        }
        List<InvalidField> faults = new ArrayList<>();
        if (flatCents != null) {
            bound(flatCents, MOST_PRICE, at + "flatCents", faults);
        }
        if (brackets != null) {
            bracketFaults(brackets, at, faults);
        }
        if (effortRate != null) {
            bound(effortRate.ceilingCents(), MOST_PRICE, at + "effortRate.ceilingCents", faults);
            if (effortRate.floorCents().compareTo(effortRate.ceilingCents()) > 0) {
                faults.add(new InvalidField(at + "effortRate.ceilingCents", "below-floor"));
            }
        }
        return faults;
    }

    private static void bracketFaults(List<BracketForm> sent, String at, List<InvalidField> faults) {
        BracketGrid.faults(grid(sent)).stream()
                .map(fault -> new InvalidField(
                        at + "brackets[" + fault.index() + "]",
                        fault.kind().name().toLowerCase(Locale.ROOT)))
                .forEach(faults::add);
        for (int index = 0; index < sent.size(); index++) {
            String bracket = at + "brackets[" + index + "].";
            bound(sent.get(index).amountCents(), MOST_PRICE, bracket + "amountCents", faults);
            bound(sent.get(index).minCents(), MOST_QUOTIENT, bracket + "minCents", faults);
        }
    }

    private static void bound(Cents sent, Cents most, String field, List<InvalidField> faults) {
        if (sent.compareTo(most) > 0) {
            faults.add(new InvalidField(field, OUT_OF_RANGE));
        }
    }

    /** Only without {@link #faults}. */
    TariffMethod method() {
        if (brackets != null) {
            return new BracketGrid(grid(brackets));
        }
        if (effortRate != null) {
            return new EffortRate(effortRate.percent(), effortRate.floorCents(), effortRate.ceilingCents());
        }
        return new FlatPrice(Objects.requireNonNull(flatCents));
    }

    private static List<Bracket> grid(List<BracketForm> sent) {
        return sent.stream()
                .map(bracket -> new Bracket(bracket.minCents(), bracket.maxCents(), bracket.amountCents()))
                .toList();
    }
}

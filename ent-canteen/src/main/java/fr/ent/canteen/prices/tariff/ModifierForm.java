package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.Modifier.Effect;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.core.InvalidField;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A modifier as sent and shown: a percentage, a supplement, or a price instead. */
public record ModifierForm(
        @NotNull Occasion occasion,
        @Nullable Integer fromRank,
        @Nullable BigDecimal percent,
        @Nullable Cents plusCents,
        @Nullable Cents insteadCents) {

    private static final int MOST_CENTS = 50_000;
    private static final int MOST_DECIMALS = 3;

    static ModifierForm of(Modifier modifier) {
        return switch (modifier.effect()) {
            case Effect.Percent(var percent) ->
                new ModifierForm(modifier.occasion(), modifier.fromRank(), percent, null, null);
            case Effect.Plus(var amount) ->
                new ModifierForm(modifier.occasion(), modifier.fromRank(), null, amount, null);
            case Effect.OwnPrice(var amount) ->
                new ModifierForm(modifier.occasion(), modifier.fromRank(), null, null, amount);
        };
    }

    static List<InvalidField> faults(List<ModifierForm> sent) {
        List<InvalidField> faults = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int index = 0; index < sent.size(); index++) {
            ModifierForm modifier = sent.get(index);
            String at = "modifiers[" + index + "]";
            if (!seen.add(List.of(modifier.occasion(), Objects.requireNonNullElse(modifier.fromRank(), 0)))) {
                faults.add(new InvalidField(at, "duplicate"));
            }
            modifier.fault().ifPresent(code -> faults.add(new InvalidField(at, code)));
        }
        return faults;
    }

    private Optional<String> fault() {
        if (Stream.of(percent, plusCents, insteadCents).filter(Objects::nonNull).count() != 1) {
            return Optional.of("one-effect");
        }
        boolean ranked = fromRank != null && fromRank >= 2 && fromRank <= Modifier.LAST_RANK;
        if (occasion == Occasion.SIBLING_RANK ? !ranked : fromRank != null) {
            return Optional.of("rank");
        }
        return isSensible() ? Optional.empty() : Optional.of("out-of-range");
    }

    private boolean isSensible() {
        if (percent != null) {
            return percent.compareTo(Effect.Percent.LEAST) >= 0
                    && percent.compareTo(Effect.Percent.MOST) <= 0
                    && percent.stripTrailingZeros().scale() <= MOST_DECIMALS;
        }
        return amount().value() <= MOST_CENTS;
    }

    private Cents amount() {
        return Objects.requireNonNull(plusCents == null ? insteadCents : plusCents);
    }

    /** Only without {@link #faults}. */
    Modifier modifier() {
        if (percent != null) {
            return new Modifier(occasion, fromRank, new Effect.Percent(percent));
        }
        return new Modifier(
                occasion, fromRank, plusCents == null ? new Effect.OwnPrice(amount()) : new Effect.Plus(amount()));
    }
}

package fr.ent.canteen.prices.method;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.ent.canteen.money.Cents;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A change of the price that has a name.
 *
 * @param fromRank only of {@link Occasion#SIBLING_RANK}: the first child of a household it is for, and those after
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Modifier(Occasion occasion, @Nullable Integer fromRank, Effect effect) {

    public static final int LAST_RANK = 9;

    public Modifier {
        boolean ranked = fromRank != null && fromRank >= 2 && fromRank <= LAST_RANK;
        if (occasion == Occasion.SIBLING_RANK ? !ranked : fromRank != null) {
            throw new IllegalArgumentException("A rank belongs to siblings, and the first child pays in full");
        }
    }

    public PriceStep step() {
        return switch (effect) {
            case Effect.Percent(var percent) -> new PriceStep.Modified(occasion, fromRank, percent, null);
            case Effect.Plus(var amount) -> new PriceStep.Modified(occasion, fromRank, null, amount);
            case Effect.OwnPrice(var amount) -> new PriceStep.OwnPrice(occasion, fromRank, amount);
        };
    }

    /** The effect of a modifier on a price. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Effect.Percent.class, name = "PERCENT"),
        @JsonSubTypes.Type(value = Effect.Plus.class, name = "PLUS"),
        @JsonSubTypes.Type(value = Effect.OwnPrice.class, name = "INSTEAD")
    })
    public sealed interface Effect {

        /** Per hundred, more or, when negative, less. */
        record Percent(BigDecimal percent) implements Effect {
            public static final BigDecimal LEAST = BigDecimal.valueOf(-100);
            public static final BigDecimal MOST = BigDecimal.valueOf(300);

            public Percent {
                if (percent.compareTo(LEAST) < 0 || percent.compareTo(MOST) > 0) {
                    throw new IllegalArgumentException("Not a percentage of a price");
                }
            }
        }

        /** That much more. */
        record Plus(Cents amount) implements Effect {}

        /** A price of its own, whatever the quotient; floor and ceiling don't bind it. */
        record OwnPrice(Cents amount) implements Effect {}
    }
}

package fr.ent.canteen.prices.method;

import java.math.BigDecimal;
import java.util.List;

/** Percentages and supplements on a price, one after the other and exactly: whoever uses the result rounds it, once. */
public record Adjustments(List<Modifier> modifiers) {

    public static final Adjustments NONE = new Adjustments(List.of());

    public Adjustments {
        modifiers = List.copyOf(modifiers);
    }

    public boolean isEmpty() {
        return modifiers.isEmpty();
    }

    public BigDecimal on(BigDecimal cents) {
        BigDecimal reached = cents;
        for (Modifier modifier : modifiers) {
            reached = switch (modifier.effect()) {
                case Modifier.Effect.Percent(var percent) ->
                    reached.add(reached.multiply(percent).movePointLeft(2));
                case Modifier.Effect.Plus(var amount) -> reached.add(amount.decimal());
                case Modifier.Effect.OwnPrice(var amount) -> amount.decimal();
            };
        }
        return reached;
    }

    public List<PriceStep> steps() {
        return modifiers.stream().map(Modifier::step).toList();
    }
}

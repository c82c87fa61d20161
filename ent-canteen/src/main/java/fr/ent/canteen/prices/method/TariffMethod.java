package fr.ent.canteen.prices.method;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.ent.canteen.money.Cents;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a tariff makes a price: a pure function of what is known of the household and the child. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FlatPrice.class, name = "FLAT"),
    @JsonSubTypes.Type(value = BracketGrid.class, name = "BRACKETS"),
    @JsonSubTypes.Type(value = EffortRate.class, name = "EFFORT_RATE"),
    @JsonSubTypes.Type(value = ByRank.class, name = "BY_RANK"),
    @JsonSubTypes.Type(value = ByResidence.class, name = "BY_RESIDENCE")
})
public sealed interface TariffMethod permits FlatPrice, BracketGrid, EffortRate, ByRank, ByResidence {

    Charge charge(PriceFacts ground);

    default Charge charge(Cents quotient) {
        return charge(PriceFacts.of(quotient));
    }

    /** The charge of a household whose quotient isn't known. */
    default Charge maximum() {
        return charge(PriceFacts.unknown());
    }

    /** A price, and the steps that led to it. */
    record Charge(Cents amount, List<PriceStep> steps) {

        public Charge {
            steps = List.copyOf(steps);
        }

        /** An amount of the council, then adjusted and rounded once, half-up. */
        static Charge adjusted(Cents amount, PriceStep step, Adjustments adjustments) {
            if (adjustments.isEmpty()) {
                return new Charge(amount, List.of(step));
            }
            Cents reached = Cents.rounded(adjustments.on(amount.decimal()));
            List<PriceStep> steps = new ArrayList<>(List.of(step));
            steps.addAll(adjustments.steps());
            steps.add(new PriceStep.Adjusted(reached));
            return new Charge(reached, steps);
        }

        Charge after(PriceStep step) {
            return new Charge(
                    amount, Stream.concat(Stream.of(step), steps.stream()).toList());
        }
    }
}

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

    ReckonedPrice reckon(PriceFacts facts);

    default ReckonedPrice reckon(Cents quotient) {
        return reckon(PriceFacts.of(quotient));
    }

    /** The price for a household whose quotient isn't known. */
    default ReckonedPrice maximum() {
        return reckon(PriceFacts.unknown());
    }

    /** A price, and the steps that led to it. */
    record ReckonedPrice(Cents amount, List<PriceStep> steps) {

        public ReckonedPrice {
            steps = List.copyOf(steps);
        }

        /** An amount of the council, then adjusted and rounded once, half-up. */
        static ReckonedPrice adjusted(Cents amount, PriceStep step, Adjustments adjustments) {
            if (adjustments.isEmpty()) {
                return new ReckonedPrice(amount, List.of(step));
            }
            Cents reached = Cents.rounded(adjustments.on(amount.decimal()));
            List<PriceStep> steps = new ArrayList<>(List.of(step));
            steps.addAll(adjustments.steps());
            steps.add(new PriceStep.Adjusted(reached));
            return new ReckonedPrice(reached, steps);
        }

        ReckonedPrice after(PriceStep step) {
            return new ReckonedPrice(
                    amount, Stream.concat(Stream.of(step), steps.stream()).toList());
        }
    }
}

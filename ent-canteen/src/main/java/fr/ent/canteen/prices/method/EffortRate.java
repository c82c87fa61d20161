package fr.ent.canteen.prices.method;

import fr.ent.canteen.money.Cents;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A share of the quotient, within a floor and a ceiling; rounded once, half-up, to the cent.
 *
 * @param percent per hundred of the quotient: {@code 0.36} makes 3.60 € of a quotient of 1000 €
 */
public record EffortRate(BigDecimal percent, Cents floor, Cents ceiling) implements TariffMethod {

    public EffortRate {
        if (percent.signum() <= 0 || floor.compareTo(ceiling) > 0) {
            throw new IllegalArgumentException("Not an effort rate");
        }
    }

    /** Adjustments come before floor and ceiling; without a quotient the ceiling is due, whatever they are. */
    @Override
    public ReckonedPrice reckon(PriceFacts facts) {
        return facts.quotient()
                .map(quotient -> share(quotient, facts.adjustments()))
                .orElseGet(() ->
                        new ReckonedPrice(ceiling, List.of(new PriceStep.CeilingApplied(percent, floor, ceiling))));
    }

    private ReckonedPrice share(Cents quotient, Adjustments adjustments) {
        BigDecimal exact = quotient.decimal().multiply(percent).movePointLeft(2);
        Cents adjusted = Cents.rounded(adjustments.on(exact));
        Cents amount = adjusted.atLeast(floor).atMost(ceiling);
        PriceStep applied = new PriceStep.EffortRateApplied(
                percent,
                quotient,
                Cents.rounded(exact),
                adjustments.isEmpty() ? null : adjusted,
                floor,
                ceiling,
                amount);
        return new ReckonedPrice(
                amount,
                Stream.concat(adjustments.steps().stream(), Stream.of(applied)).toList());
    }
}

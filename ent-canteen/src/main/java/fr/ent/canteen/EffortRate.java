package fr.ent.canteen;

import java.math.BigDecimal;

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

    @Override
    public Charge charge(Cents quotient) {
        Cents raw = Cents.rounded(quotient.decimal().multiply(percent).movePointLeft(2));
        Cents amount = raw.atLeast(floor).atMost(ceiling);
        return new Charge(amount, new PriceStep.EffortRateApplied(percent, quotient, raw, floor, ceiling, amount));
    }

    @Override
    public Charge maximum() {
        return new Charge(ceiling, new PriceStep.CeilingApplied(percent, floor, ceiling));
    }
}

package fr.ent.canteen.prices.method;

import fr.ent.canteen.money.Cents;

/** The same price for everybody. */
public record FlatPrice(Cents amount) implements TariffMethod {

    @Override
    public Charge charge(PriceFacts ground) {
        return Charge.adjusted(amount, new PriceStep.FlatPriceSet(amount), ground.adjustments());
    }
}

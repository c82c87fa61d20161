package fr.ent.canteen.prices.method;

import fr.ent.canteen.money.Cents;

/** The same price for everybody. */
public record FlatPrice(Cents amount) implements TariffMethod {

    @Override
    public ReckonedPrice reckon(PriceFacts facts) {
        return ReckonedPrice.adjusted(amount, new PriceStep.FlatPriceSet(amount), facts.adjustments());
    }
}

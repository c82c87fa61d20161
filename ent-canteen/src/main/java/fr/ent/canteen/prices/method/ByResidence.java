package fr.ent.canteen.prices.method;

/** A column for those who live in the territory and one for those who don't. */
public record ByResidence(TariffMethod inside, TariffMethod outside) implements TariffMethod {

    @Override
    public ReckonedPrice reckon(PriceFacts facts) {
        TariffMethod column = facts.residence() == Residence.INSIDE ? inside : outside;
        return column.reckon(facts).after(new PriceStep.ResidenceColumn(facts.residence()));
    }
}

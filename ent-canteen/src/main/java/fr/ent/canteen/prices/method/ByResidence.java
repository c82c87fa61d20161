package fr.ent.canteen.prices.method;

/** A column for those who live in the territory and one for those who don't. */
public record ByResidence(TariffMethod inside, TariffMethod outside) implements TariffMethod {

    @Override
    public Charge charge(PriceFacts ground) {
        TariffMethod column = ground.residence() == Residence.INSIDE ? inside : outside;
        return column.charge(ground).after(new PriceStep.ResidenceColumn(ground.residence()));
    }
}

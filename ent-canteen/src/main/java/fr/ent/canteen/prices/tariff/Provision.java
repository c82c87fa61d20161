package fr.ent.canteen.prices.tariff;

/** The provider of the meal: the kitchen, or the child under a care plan (PAI). */
public enum Provision {
    SERVED,
    PACKED
}

package fr.ent.canteen.prices.tariff;

/** Who brings the meal: the kitchen, or the child under a care plan (PAI). */
public enum Provision {
    SERVED,
    PACKED
}

package fr.ent.canteen.prices.quotient;

/** Counts today, was replaced by a later one, or is over. */
public enum QuotientStatus {
    VALID,
    REPLACED,
    EXPIRED
}

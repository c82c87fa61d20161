package fr.ent.canteen.prices.quotient;

/** Counts today, waits as an estimate, was replaced by a later one, or is over. */
public enum QuotientStatus {
    VALID,
    ESTIMATED,
    REPLACED,
    EXPIRED
}

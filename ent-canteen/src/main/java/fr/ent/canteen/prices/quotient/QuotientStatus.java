package fr.ent.canteen.prices.quotient;

/** Counts today, will count from a day to come, waits as an estimate, was replaced by a later one, or is over. */
public enum QuotientStatus {
    VALID,
    COMING,
    ESTIMATED,
    REPLACED,
    EXPIRED
}

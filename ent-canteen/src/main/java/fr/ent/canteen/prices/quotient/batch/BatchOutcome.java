package fr.ent.canteen.prices.quotient.batch;

/** The end for a household. */
enum BatchOutcome {
    CHANGED,
    SAME,
    MISSED
}

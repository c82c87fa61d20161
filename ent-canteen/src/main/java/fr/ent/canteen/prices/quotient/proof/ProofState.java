package fr.ent.canteen.prices.quotient.proof;

/** The state of a proof. */
enum ProofState {
    DRAFT,
    SENT,
    WITHDRAWN,
    ACCEPTED,
    REFUSED
}

package fr.ent.canteen.prices.quotient.proof;

enum ProofState {
    DRAFT,
    SENT,
    WITHDRAWN,
    ACCEPTED,
    REFUSED
}

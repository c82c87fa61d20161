package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.review.ReviewState;

/** The state of a proof. */
enum ProofState {
    DRAFT,
    SENT,
    WITHDRAWN,
    ACCEPTED,
    REFUSED;

    static ProofState of(ReviewState state) {
        return valueOf(state.name());
    }
}

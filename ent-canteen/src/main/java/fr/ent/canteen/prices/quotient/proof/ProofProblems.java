package fr.ent.canteen.prices.quotient.proof;

/** Refusals of papers that prove a quotient. */
final class ProofProblems {

    /** Another proof of the household waits. */
    static final String OPEN = "409 canteen:quotient-proof-open";

    /** The proof is decided, or isn't sent. */
    static final String DECIDED = "409 canteen:quotient-proof-decided";

    private ProofProblems() {}
}

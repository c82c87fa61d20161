package fr.ent.canteen.prices.quotient.proof;

/** Refusals of papers that prove a quotient. */
final class ProofProblems {

    static final String OPEN = "409 canteen:quotient-proof-open";
    static final String DECIDED = "409 canteen:quotient-proof-decided";

    private ProofProblems() {}
}

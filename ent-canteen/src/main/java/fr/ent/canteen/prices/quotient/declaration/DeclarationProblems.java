package fr.ent.canteen.prices.quotient.declaration;

/** Refusals of decisions about declarations. */
final class DeclarationProblems {

    /** It is answered, replaced by another, or followed by a quotient that counts. */
    static final String DECIDED = "409 canteen:declaration-decided";

    private DeclarationProblems() {}
}

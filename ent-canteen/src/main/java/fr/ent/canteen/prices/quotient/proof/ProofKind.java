package fr.ent.canteen.prices.quotient.proof;

/** The kind of a paper. */
enum ProofKind {
    CAF,
    MSA,
    TAX_NOTICE
}

package fr.ent.canteen.prices.quotient.proof;

enum ProofKind {
    CAF,
    MSA,
    TAX_NOTICE
}

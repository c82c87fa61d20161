package fr.ent.canteen.prices.quotient.proof;

/** Why a paper isn't accepted. */
enum ProofReason {
    UNREADABLE,
    INCOMPLETE,
    OUT_OF_DATE,
    OTHER_PERSON,
    /** said in the note */
    OTHER
}

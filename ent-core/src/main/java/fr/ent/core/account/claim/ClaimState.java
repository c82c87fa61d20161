package fr.ent.core.account.claim;

/** How the claim of an account stands. */
enum ClaimState {
    /** No letter was used. */
    NONE,
    /** The account stands for its person. */
    TIED,
    /** The letter was to somebody of quite another name: the town hall or the school is asked. */
    WAITING,
    /** The town hall or the school said no; another letter may be used. */
    REFUSED
}

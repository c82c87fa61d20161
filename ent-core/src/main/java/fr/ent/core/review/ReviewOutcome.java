package fr.ent.core.review;

/** How a decision of the town hall ended. */
public enum ReviewOutcome {
    DONE,
    /** it was answered or taken back meanwhile */
    NOT_WAITING,
    /** it is the agent's own family's: a colleague decides */
    OWN_FAMILY
}

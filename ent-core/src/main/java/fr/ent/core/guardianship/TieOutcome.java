package fr.ent.core.guardianship;

/** How a wish to end a tie, or to write it again, ends. */
enum TieOutcome {
    DONE,
    /** It is the viewer's own family: a colleague does it. */
    OWN_FAMILY,
    /** A court bars the guardian: the tie stays, so that the bar does. */
    BARRED,
    /** Nobody would be left who may decide for the child. */
    LAST_GUARDIAN
}

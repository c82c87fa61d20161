package fr.ent.core.account.factor;

/** The end of a wish to remove a second factor. */
enum RemovalOutcome {
    REMOVED,
    NOT_THERE,
    /** The territory asks for one, and there is no other. */
    LAST
}

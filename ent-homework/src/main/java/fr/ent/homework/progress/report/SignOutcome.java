package fr.ent.homework.progress.report;

/** How signing a report ended. */
enum SignOutcome {
    SIGNED,
    /** No report of the viewer's child. */
    NOT_YOURS,
    /** Another text was published since the one that was read. */
    CHANGED_MEANWHILE
}

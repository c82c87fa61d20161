package fr.ent.core.yearchange;

/** How far a change of years has come. */
enum YearChangeState {
    /** A plan that is still written. */
    PREVIEWED,
    /** Waits for the first day of its year, or is being carried out since. */
    APPLIED,
    CARRIED_OUT,
    UNDONE
}

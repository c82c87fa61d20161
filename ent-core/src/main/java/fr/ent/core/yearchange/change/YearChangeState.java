package fr.ent.core.yearchange.change;

/** How far a change of years has come. */
public enum YearChangeState {
    /** A plan that is still written. */
    PREVIEWED,
    /** Waits for the first day of its year, or is being carried out since. */
    APPLIED,
    CARRIED_OUT,
    UNDONE
}

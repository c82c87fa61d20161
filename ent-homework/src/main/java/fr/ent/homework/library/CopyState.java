package fr.ent.homework.library;

/** The state of a copy. One that is lent is in use; one that is away was sent to another school. */
public enum CopyState {
    IN_USE,
    LOST,
    WITHDRAWN,
    AWAY;

    /** Whether a copy that lies on the desk has turned up there: it is in use from now on. */
    public boolean isElsewhere() {
        return this == LOST || this == AWAY;
    }
}

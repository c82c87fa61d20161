package fr.ent.homework.library;

/** The state of a copy. One that is lent is in use. */
public enum CopyState {
    IN_USE,
    LOST,
    WITHDRAWN
}

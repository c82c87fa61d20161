package fr.ent.homework.library.book;

/** The state of a copy. One that is lent is in use. */
enum CopyState {
    IN_USE,
    LOST,
    WITHDRAWN
}

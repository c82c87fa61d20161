package fr.ent.homework.calendar;

/** The days that a calendar feed holds. */
enum FeedKind {
    /** Those of all classes that somebody teaches. */
    OWN_CLASSES,
    CLASS,
    /** Those of the child's class, with the homework. */
    CHILD
}

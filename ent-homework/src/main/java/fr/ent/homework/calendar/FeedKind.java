package fr.ent.homework.calendar;

/** The days that a calendar feed holds. */
enum FeedKind {
    /** The slots that somebody takes, in all classes that this person teaches. */
    OWN_CLASSES,
    CLASS,
    /** Those of the child's class, with the homework. */
    CHILD
}

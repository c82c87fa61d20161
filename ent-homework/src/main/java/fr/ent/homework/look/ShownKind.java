package fr.ent.homework.look;

/** The things of a child's week. */
enum ShownKind {
    HOMEWORK,
    /** Something that isn't as in other weeks on a day. */
    CHANGE,
    EVENT,
    /** The hours of a day, and what to bring. */
    DAY
}

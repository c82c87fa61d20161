package fr.ent.homework.look;

/** The turn that a thing took since a look. */
enum NewsTurn {
    NEW,
    CHANGED,
    /** It isn't in this week any more. */
    GONE
}

package fr.ent.homework.look;

/** What became of a thing since a look. */
enum NewsTurn {
    NEW,
    CHANGED,
    /** It isn't in this week any more. */
    GONE
}

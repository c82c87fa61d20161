package fr.ent.core.charter;

/** The place of a version among those of its school or territory. */
enum CharterStanding {
    /** Its first day is to come. */
    COMING,
    IN_FORCE,
    /** Another has come after it. */
    PAST
}

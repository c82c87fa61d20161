package fr.ent.core.charter;

/** How accepting a charter ended. */
enum AcceptOutcome {
    ACCEPTED,
    /** It isn't the one that the person is asked about today: past, to come, or replaced by their school's. */
    NOT_IN_FORCE
}

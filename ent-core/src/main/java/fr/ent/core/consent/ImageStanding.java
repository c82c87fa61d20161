package fr.ent.core.consent;

/** The sum of the words about one use of a child's pictures. */
enum ImageStanding {
    /** Somebody said yes, and nobody no. */
    ALLOWED,
    /** Somebody said no. */
    REFUSED,
    /** Nobody said yes or no: not allowed either. */
    UNANSWERED
}

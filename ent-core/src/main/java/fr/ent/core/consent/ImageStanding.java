package fr.ent.core.consent;

/** What the words about one use of a child's pictures come to. */
enum ImageStanding {
    /** Somebody said yes, and nobody no. */
    ALLOWED,
    /** Somebody said no. */
    REFUSED,
    /** Nobody said yes or no: not allowed either. */
    UNANSWERED
}

package fr.ent.core.review;

/** Where something that a family sends to the town hall stands. */
public enum ReviewState {
    DRAFT,
    /** waits for the town hall */
    SENT,
    /** taken back by the family before there was an answer */
    WITHDRAWN,
    ACCEPTED,
    /** answered with no; the family sends something new */
    REFUSED,
    /** the family corrects it and sends it again */
    RETURNED
}

package fr.ent.messaging.writing.text;

/** The part that somebody has in a shared text. */
public enum TextStanding {
    /** A teacher of the class or a head of the school. */
    LEADS,
    /** A pupil who writes it. */
    WRITES
}

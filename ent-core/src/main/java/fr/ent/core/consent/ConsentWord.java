package fr.ent.core.consent;

/** A guardian's answer about one use of a child's pictures. */
enum ConsentWord {
    YES,
    NO,
    /** The word before is taken back, as if nothing had been said. */
    NONE
}

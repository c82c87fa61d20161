package fr.ent.homework.diary;

/** A part of an entry that can't be taken. */
public enum EntryFault {

    /** Files that aren't the author's. */
    UNKNOWN_FILES,

    /** Files that the virus scanner holds back for good. */
    WITHHELD_FILES,

    /** A slot that isn't the class's. */
    UNKNOWN_SLOT,

    /** An exercise that the author can't give, or that was written anew meanwhile. */
    UNKNOWN_EXERCISE,

    /** A group in which the class takes no part. */
    UNKNOWN_GROUP,

    /** Pupils who aren't in the class. */
    UNKNOWN_PUPILS,

    /** Due after the end of the next school year. */
    DUE_TOO_LATE
}

package fr.ent.homework.diary;

/** A part of an entry that can't be taken. */
public enum EntryFault {

    /** Files that aren't the author's. */
    UNKNOWN_FILES,

    /** Files that the virus scanner holds back for good. */
    WITHHELD_FILES,

    /** A slot that isn't the class's. */
    UNKNOWN_SLOT,

    /** A group in which the class takes no part. */
    UNKNOWN_GROUP,

    /** Work that pupils of several classes would hand in, and teachers of others couldn't open. */
    WORK_OF_CLASSES,

    /** Pupils who aren't in the class. */
    UNKNOWN_PUPILS
}

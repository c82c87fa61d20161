package fr.ent.homework.diary;

/** A part of an entry that names something else. */
public enum EntryPart {

    /** Files of the author's. */
    FILES,

    /** A slot of the class. */
    SLOT,

    /** Pupils of the class. */
    PUPILS
}

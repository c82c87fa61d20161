package fr.ent.core.entry.door;

/** Refusals at the door of a class. */
final class EntryProblems {

    /** The code is unknown or revoked, the class isn't open, or not from here: the same answer. */
    static final String CLOSED = "404 core:entry-closed";

    /** The three pictures are others. */
    static final String WRONG = "403 core:entry-wrong";

    /** They were others five times: the child waits, or a teacher lets it try again. */
    static final String LOCKED = "409 core:entry-locked";

    /** The child has no three pictures yet, and may choose them. */
    static final String CHOOSE = "409 core:entry-choose";

    /** The child has no three pictures yet: its teacher lets it choose. */
    static final String TEACHER = "409 core:entry-teacher";

    private EntryProblems() {}
}

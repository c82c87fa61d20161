package fr.ent.core.school;

/** Refusals about classes. */
public final class ClassProblems {

    /** The class has {@code pupils} or {@code teachers}, or so many are {@code expected} by a move to come. */
    static final String IN_USE = "409 core:class-in-use";

    /**
     * The school has a class of this name in the same year. Where one is opened, {@code closed} says whether it is closed and
     * can be opened again.
     */
    public static final String NAME_TAKEN = "409 core:class-name-taken";

    private ClassProblems() {}
}

package fr.ent.homework.exercise;

/** Refusals of exercises. */
final class ExerciseProblems {

    /** The exercise has changed; {@code version} is the one of now. */
    static final String CHANGED_MEANWHILE = "409 homework:changed-meanwhile";

    private ExerciseProblems() {}
}

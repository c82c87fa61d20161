package fr.ent.homework.roll;

/** Refusals of the roll of a class. */
final class ClassRollProblems {

    /** The school is closed on that day. */
    static final String NO_CLASS = "409 homework:no-class-that-day";

    /** The day is still to come. */
    static final String ROLL_AHEAD = "409 homework:roll-ahead";

    private ClassRollProblems() {}
}

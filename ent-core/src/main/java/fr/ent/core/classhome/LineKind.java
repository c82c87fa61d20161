package fr.ent.core.classhome;

/** The kinds of things that stand on tiles. */
public enum LineKind {
    /** Homework to be done. */
    TODO,
    /** Homework that the child has ticked off. */
    DONE,
    /** An exercise that the child hasn't begun. */
    EXERCISE,
    /** One of which some answers are given. */
    BEGUN_EXERCISE,
    /** One whose answers are all given. */
    DONE_EXERCISE,
    ARTICLE,
    /** An article of the last days that the child hasn't opened. */
    NEW_ARTICLE,
    /** A file that the class's teachers lay out. */
    CLASS_FILE,
    /** A file of the child's own folder. */
    OWN_FILE,
    /** A book at the child's home. */
    LOAN,
    /** One that was to be back. */
    LATE_LOAN,
    /** A book that waits for the child. */
    KEPT_BOOK,
    NEW_BOOK,
    /** A resource that the child is to see. */
    TO_SEE,
    /** One that the child has opened. */
    SEEN,
    LESSON,
    /** Homework on the day for which it is due. */
    DUE,
    /** A trip, a swimming lesson, or another thing of one day that the timetable hasn't. */
    SPECIAL,
    /** A day without school. */
    CLOSED,
    STARTER,
    MAIN,
    SIDE,
    DAIRY,
    DESSERT,
    BREAD,
    OTHER,
    /** A text that the child writes with others. */
    SHARED_TEXT,
    /** A birthday that is told today. */
    BIRTHDAY,
    COMING_BIRTHDAY
}

package fr.ent.core.yearchange.plan;

/** Something about pupils that a person should look at before the change is applied. */
public enum PlanOddity {
    /** Neither the pupil nor the class has a level that is one. */
    LEVEL_UNKNOWN,
    /** The school doesn't teach the level that the pupil has. */
    LEVEL_NOT_TAUGHT,
    /** No class of the next year teaches the level that follows. */
    NO_CLASS,
    /** The school doesn't teach the level that follows, and nobody has said which school of the town they come to. */
    NEXT_SCHOOL_UNKNOWN,
    /** The file's decision is in words that aren't known; the level is followed. */
    DECISION_UNREAD
}

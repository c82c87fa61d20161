package fr.ent.core.yearchange.plan;

/** Where a pupil's step comes from. */
public enum StepOrigin {
    /** The school's decision, as its file has it. */
    DECISION,
    /** The level and the class. */
    LEVEL,
    /** A person. */
    HAND
}

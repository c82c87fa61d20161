package fr.ent.core.image;

/** Where a child's picture may be shown; each use is consented to by itself. */
public enum ImageUse {
    /** Inside the class, to its pupils, their families and its teachers. */
    CLASS,
    /** Inside the school, to all its pupils, families and staff. */
    SCHOOL,
    /** To everybody, on a public page of the school or the town. */
    PUBLIC,
    /** To the press. */
    PRESS
}

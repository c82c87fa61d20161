package fr.ent.core.consent;

/** A use of a child's image: inside the class and its families, inside the school, in public, in the press. */
public enum ImageUse {
    CLASS,
    SCHOOL,
    PUBLIC,
    PRESS
}

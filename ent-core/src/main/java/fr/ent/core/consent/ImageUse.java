package fr.ent.core.consent;

/** What a child's image is used for: inside the class and its families, inside the school, in public, in the press. */
public enum ImageUse {
    CLASS,
    SCHOOL,
    PUBLIC,
    PRESS
}

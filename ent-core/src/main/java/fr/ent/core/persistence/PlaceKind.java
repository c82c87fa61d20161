package fr.ent.core.persistence;

/** The places that other records name: schools, their classes, and the years of these. */
public enum PlaceKind {
    SCHOOL,
    CLASS,
    YEAR
}

package fr.ent.core.catalogue;

/** The part of the catalogue that a resource is in. */
public enum ResourceOrigin {
    /** Taken over from a collection of the State; the town keeps it. */
    NATIONAL,
    /** Of the town's own list of sites. */
    TERRITORY,
    SCHOOL
}

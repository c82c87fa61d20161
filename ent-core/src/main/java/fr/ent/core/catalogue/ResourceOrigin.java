package fr.ent.core.catalogue;

/** Whose a resource is. */
public enum ResourceOrigin {
    /** Taken over from a collection of the State; the town keeps it. */
    NATIONAL,
    /** Of the town's own list of sites. */
    TERRITORY,
    SCHOOL
}

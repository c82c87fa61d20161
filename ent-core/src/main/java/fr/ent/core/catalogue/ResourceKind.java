package fr.ent.core.catalogue;

/** The sort of thing that an address leads to. */
public enum ResourceKind {
    LINK,
    SITE,
    /** A film, mostly a short one: a capsule. */
    VIDEO,
    SOUND,
    DOCUMENT,
    EXERCISE
}

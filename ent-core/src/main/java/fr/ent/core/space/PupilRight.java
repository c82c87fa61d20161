package fr.ent.core.space;

/** The acts of pupils in a folder that they read. */
public enum PupilRight {
    READ,
    /** They add files, and change those that are their own. */
    ADD
}

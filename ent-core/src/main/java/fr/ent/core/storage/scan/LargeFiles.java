package fr.ent.core.storage.scan;

/** The way of files that are larger than the scanner reads. */
public enum LargeFiles {
    REFUSED,
    SERVED
}

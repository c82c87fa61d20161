package fr.ent.core.space;

/** The readers of a folder and of what lies in it, each with those before. */
public enum ItemReaders {
    STAFF,
    PUPILS,
    FAMILIES
}

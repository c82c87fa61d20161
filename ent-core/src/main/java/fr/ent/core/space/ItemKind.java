package fr.ent.core.space;

/** What an item of a space is. */
public enum ItemKind {
    FOLDER,
    FILE
}

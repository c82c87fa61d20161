package fr.ent.core.space;

/** The two sorts of items of a space. */
public enum ItemKind {
    FOLDER,
    FILE
}

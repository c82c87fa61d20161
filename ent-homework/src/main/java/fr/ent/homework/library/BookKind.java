package fr.ent.homework.library;

/** The kinds by which a child looks for a book. */
public enum BookKind {
    ALBUM,
    NOVEL,
    COMIC,
    KNOWLEDGE,
    OTHER
}

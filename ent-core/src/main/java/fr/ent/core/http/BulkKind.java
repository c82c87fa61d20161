package fr.ent.core.http;

/** Kinds of reading that move much about other people when they are done often, each with a budget of its own. */
public enum BulkKind {

    /** Pages about one family, child or person. */
    FAMILY_FILES,

    /** Names: lists of people, and searches among them. */
    PEOPLE_LISTS,

    /** Cards and letters with the means to sign in. */
    PRINTS,

    /** Lists taken away as files. */
    EXPORTS,

    /** Files that people have sent. */
    DOWNLOADS
}

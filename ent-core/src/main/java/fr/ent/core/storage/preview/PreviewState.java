package fr.ent.core.storage.preview;

/** Where the PDF of a file stands. */
public enum PreviewState {
    /** There is none of such a file. */
    NONE,

    /** This installation makes none. */
    NOT_OFFERED,

    /** It is on the way. */
    MAKING,

    /** It is there to be opened. */
    READY,

    /** The document is protected by a password, or broken. */
    UNREADABLE,

    /** The document is too large, or takes more time or memory than it may. */
    TOO_LARGE
}

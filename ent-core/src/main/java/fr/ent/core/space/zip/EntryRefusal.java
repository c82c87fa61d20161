package fr.ent.core.space.zip;

/** Why one entry of an archive is refused. */
enum EntryRefusal {
    UNSAFE_NAME,
    ENCRYPTED,
    NO_FILE,
    TOO_DEEP,
    TOO_LARGE,
    TYPE,
    VIRUS,
    EMPTY,
    BROKEN,
    NO_ROOM,
    FOLDER_FULL,
    TOO_MUCH,
    /** The import stopped before it. */
    NOT_DONE
}

package fr.ent.core.space.zip;

import fr.ent.core.space.ItemOutcome;

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
    NOT_DONE;

    static EntryRefusal of(ItemOutcome.Refused outcome) {
        return switch (outcome) {
            case ItemOutcome.TooDeep _ -> TOO_DEEP;
            case ItemOutcome.FolderFull _, ItemOutcome.TooMany _ -> FOLDER_FULL;
            case ItemOutcome.NoRoom _ -> NO_ROOM;
            case ItemOutcome.SpaceClosed _, ItemOutcome.NameTaken _, ItemOutcome.IntoItself _ -> NOT_DONE;
        };
    }
}

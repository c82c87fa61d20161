package fr.ent.core.space.zip;

import fr.ent.core.space.ItemOutcome;

/** Why an archive is refused as a whole. */
enum ZipRefusal {
    NOT_A_ZIP,
    TOO_MANY_ENTRIES,
    TOO_LARGE,
    NOTHING_IN_IT,
    TOO_DEEP,
    FOLDER_FULL,
    /** The place for it isn't there any more, or not the sender's to write in. */
    NO_PLACE,
    /** The disk doesn't hold it, tried several times. */
    NO_DISK;

    static ZipRefusal of(ItemOutcome.Refused outcome) {
        return switch (outcome) {
            case ItemOutcome.TooDeep _ -> TOO_DEEP;
            case ItemOutcome.FolderFull _, ItemOutcome.TooMany _ -> FOLDER_FULL;
            case ItemOutcome.SpaceClosed _, ItemOutcome.NameTaken _, ItemOutcome.NoRoom _, ItemOutcome.IntoItself _ ->
                NO_PLACE;
        };
    }
}

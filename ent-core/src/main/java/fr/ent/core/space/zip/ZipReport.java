package fr.ent.core.space.zip;

import fr.ent.core.space.ItemId;
import java.util.List;

/**
 * An archive that was unfolded.
 *
 * @param folderId the new folder
 * @param added files that are in it now
 */
record ZipReport(ItemId folderId, String folderName, int added, List<RefusedEntry> refused) {

    ZipReport {
        refused = List.copyOf(refused);
    }

    /** An entry that wasn't taken, under its name in the archive. */
    record RefusedEntry(String name, EntryRefusal reason) {}
}

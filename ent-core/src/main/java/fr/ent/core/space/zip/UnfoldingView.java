package fr.ent.core.space.zip;

import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.upload.UploadId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An archive that arrived, as its sender sees it.
 *
 * @param folderId the folder in which the new one lies; none for the space itself
 * @param madeItemId the new folder; none before it is made
 * @param madeName its name; none once it isn't there any more
 * @param entries of the archive; none before it was opened
 * @param passed so many of them have been looked at
 * @param added files that are in the new folder now
 * @param unsaid pictures and sounds in it that pupils and families don't have before somebody says who that is
 * @param reason why nothing of it was taken
 * @param refusedCount entries that weren't taken
 * @param refused the first of them, 200 at most
 * @param endsAt it is forgotten then; what it became stays
 */
record UnfoldingView(
        UploadId id,
        SpaceId spaceId,
        @Nullable ItemId folderId,
        String name,
        UnfoldingState state,
        @Nullable ItemId madeItemId,
        @Nullable String madeName,
        @Nullable Integer entries,
        int passed,
        int added,
        int unsaid,
        @Nullable ZipRefusal reason,
        int refusedCount,
        List<RefusedEntry> refused,
        Instant endsAt) {

    UnfoldingView {
        refused = List.copyOf(refused);
    }

    /** How far an archive is. */
    enum UnfoldingState {
        WAITING,
        UNFOLDING,
        DONE,
        REFUSED
    }

    /** An entry that wasn't taken, under its name in the archive. */
    record RefusedEntry(String name, EntryRefusal reason) {}
}

package fr.ent.core.space.upload;

import fr.ent.core.InvalidInput;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * A target is a folder of a space, the space itself, or a file that gets a newer version; or nothing but the sender, whose own
 * file it becomes.
 *
 * @param space none for a file of the sender's own
 * @param folder none for the space itself, or for a version
 * @param item a file of the space whose newer version is sent
 */
record UploadTarget(
        @Nullable SpaceId space,
        @Nullable ItemId folder,
        @Nullable ItemId item) {

    /** @throws InvalidInput if it is a folder and a version at once */
    UploadTarget {
        if (folder != null && item != null) {
            throw new InvalidInput("Upload-Metadata", "folder-or-version");
        }
        if (space == null && (folder != null || item != null)) {
            throw new InvalidInput("Upload-Metadata", "spaceId");
        }
    }
}

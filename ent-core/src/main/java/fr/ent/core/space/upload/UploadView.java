package fr.ent.core.space.upload;

import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.SpaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way, as its sender sees it.
 *
 * @param folderId none for the space itself, or for a version
 * @param itemId the file whose newer version it is to be
 * @param becomes a file, or a folder with all that the archive holds
 * @param fingerprint the sender's own mark, by which the same file is known again
 * @param offset so many bytes of it have come
 * @param madeItemId the file that it became; none until it is done
 */
record UploadView(
        UploadId id,
        SpaceId spaceId,
        @Nullable ItemId folderId,
        @Nullable ItemId itemId,
        ItemKind becomes,
        String name,
        @Nullable String fingerprint,
        long length,
        long offset,
        UploadState state,
        @Nullable ItemId madeItemId,
        Instant endsAt) {

    static UploadView of(Upload upload) {
        NewUpload file = upload.file();
        return new UploadView(
                upload.id(),
                file.target().space(),
                file.target().folder(),
                file.target().item(),
                file.becomes(),
                file.name(),
                file.fingerprint(),
                file.length(),
                upload.progress().received(),
                upload.progress().state(),
                upload.made(),
                upload.endsAt());
    }
}

package fr.ent.core.space.upload;

import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.SpaceId;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way, as its sender sees it.
 *
 * @param spaceId none for a file of the sender's own
 * @param folderId none for the space itself, or for a version
 * @param itemId the file whose newer version it is to be
 * @param becomes a file, or a folder with all that the archive holds
 * @param fingerprint the sender's own mark, by which the same file is known again
 * @param offset so many bytes of it have come
 * @param madeItemId the file of a space that it became; none until it is done
 * @param madeFileId the sender's own file that it became; none until it is done
 */
record UploadView(
        UploadId id,
        @Nullable SpaceId spaceId,
        @Nullable ItemId folderId,
        @Nullable ItemId itemId,
        ItemKind becomes,
        String name,
        @Nullable String fingerprint,
        long length,
        long offset,
        UploadState state,
        @Nullable ItemId madeItemId,
        @Nullable FileId madeFileId,
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
                upload.made().item(),
                upload.made().file(),
                upload.endsAt());
    }
}

package fr.ent.core.space.upload;

import fr.ent.core.space.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * A file that is going to be sent.
 *
 * @param becomes a file, or a folder with all that the archive holds
 * @param name as its sender calls it
 * @param fingerprint the sender's own mark, by which the same file is known again
 */
record NewUpload(
        UploadTarget target,
        ItemKind becomes,
        String name,
        @Nullable String fingerprint,
        long length) {}

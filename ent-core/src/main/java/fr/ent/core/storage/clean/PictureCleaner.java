package fr.ent.core.storage.clean;

import fr.ent.core.storage.kind.MediaKind;
import java.io.IOException;
import java.util.Optional;

/**
 * Copies a picture or a film without what it says about its maker (place, device, comments) and without anything hidden behind
 * its end. The pixels are not touched. A picture that isn't well formed is refused with an {@link MalformedPictureException}.
 */
@FunctionalInterface
public interface PictureCleaner {

    void clean(PictureStream picture) throws IOException;

    static Optional<PictureCleaner> of(MediaKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case JPEG -> new CleanJpeg();
                    case PNG -> new CleanPng();
                    case GIF -> new CleanGif();
                    case WEBP -> new CleanWebp();
                    case MP4, M4A, QUICKTIME -> new CleanMovie();
                    case WEBM, WEBM_SOUND -> new CleanWebm();
                    case OGG -> new CleanOgg();
                    default -> null;
                });
    }
}

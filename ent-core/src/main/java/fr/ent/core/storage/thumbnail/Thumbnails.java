package fr.ent.core.storage.thumbnail;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Small pictures of pictures: made when the first one asks, by few at once, and kept beside the file. Whoever asks has the right to
 * the file itself.
 */
@Component
public class Thumbnails {

    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");
    private static final SmallPicture SMALL = new SmallPicture(640, 0.8f);
    private static final int WORKERS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final byte[] NONE = {};

    private final Semaphore workers = new Semaphore(WORKERS);
    private final Files files;
    private final PassingFiles passing;

    Thumbnails(Files files, PassingFiles passing) {
        this.files = files;
        this.passing = passing;
    }

    /** A JPEG of a picture; none of what is no picture, can't be read, or is larger than pictures are. */
    Optional<byte[]> find(FileView file) {
        if (!PICTURES.contains(file.mediaType())) {
            return Optional.empty();
        }
        byte[] kept = files.findThumbnail(file).orElseGet(() -> inTurn(file));
        return kept.length == 0 ? Optional.empty() : Optional.of(kept);
    }

    private byte[] inTurn(FileView file) {
        try {
            if (!workers.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ServiceUnavailable("storage", PATIENCE, new TimeoutException("Too many pictures at once"));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailable("storage", PATIENCE, ended);
        }
        try {
            return files.findThumbnail(file).orElseGet(() -> make(file));
        } finally {
            workers.release();
        }
    }

    private byte[] make(FileView file) {
        try {
            Path picture = passing.make("picture-");
            Path small = passing.make("thumbnail-");
            try {
                try (InputStream content = files.open(file)) {
                    java.nio.file.Files.copy(content, picture, StandardCopyOption.REPLACE_EXISTING);
                }
                byte[] made = isMade(picture, small, file) ? java.nio.file.Files.readAllBytes(small) : NONE;
                java.nio.file.Files.write(small, made);
                files.keepThumbnail(file, small);
                return made;
            } finally {
                java.nio.file.Files.deleteIfExists(picture);
                java.nio.file.Files.deleteIfExists(small);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A decoder may stumble over whatever people send; such a picture has no small one. */
    private static boolean isMade(Path picture, Path small, FileView file) {
        try {
            return SMALL.write(picture, small);
        } catch (ServiceUnavailable busy) {
            throw busy;
        } catch (IOException | RuntimeException unreadable) {
            LOG.info(
                    "File {} has no thumbnail: {}",
                    file.id(),
                    unreadable.getClass().getSimpleName());
            return false;
        }
    }
}

package fr.ent.core.storage;

import fr.ent.core.disk.PassingFiles;
import fr.ent.core.storage.clean.MalformedPictureException;
import fr.ent.core.storage.clean.PictureCleaner;
import fr.ent.core.storage.clean.PictureStream;
import fr.ent.core.storage.kind.Inspection;
import fr.ent.core.storage.kind.MediaKind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Turns what was received into what may be stored: its true kind, its pictures cleaned, its name made safe. */
@Component
class PrepareFile {

    private final Inspection inspection;
    private final PassingFiles passing;

    PrepareFile(Inspection inspection, PassingFiles passing) {
        this.inspection = inspection;
        this.passing = passing;
    }

    /** The file ready to be stored, to be closed afterwards; empty when its kind is refused. */
    Optional<ReadyFile> from(MultipartFile upload) throws IOException {
        Path received = passing.make("received-");
        try {
            upload.transferTo(received);
            return from(received, upload.getOriginalFilename());
        } finally {
            Files.deleteIfExists(received);
        }
    }

    /**
     * The same of a content on the disk, which may be moved away.
     *
     * @param name as its sender called it
     */
    Optional<ReadyFile> from(Path received, @Nullable String name) throws IOException {
        Optional<MediaKind> kind = inspection.findKind(received, name);
        return kind.isEmpty() ? Optional.empty() : ready(received, kind.get(), FileName.of(name, kind.get()));
    }

    /** Whether a content won't be accepted whatever follows its start. */
    boolean isRefusedFromItsStart(Path start, @Nullable String name) throws IOException {
        return inspection.isRefusedFromItsStart(start, name);
    }

    private Optional<ReadyFile> ready(Path received, MediaKind kind, FileName name) throws IOException {
        Path content = passing.make("ready-");
        boolean done = false;
        try {
            Optional<PictureCleaner> cleaner = PictureCleaner.of(kind);
            if (cleaner.isEmpty()) {
                Files.move(received, content, StandardCopyOption.REPLACE_EXISTING);
            } else if (!isClean(cleaner.get(), received, content)) {
                return Optional.empty();
            }
            ReadyFile ready = new ReadyFile(content, kind, name, Files.size(content), sha256(content));
            done = true;
            return Optional.of(ready);
        } finally {
            if (!done) {
                Files.deleteIfExists(content);
            }
        }
    }

    /** Cleans the picture; false when it isn't well formed. */
    private static boolean isClean(PictureCleaner cleaner, Path received, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(received);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(content))) {
            cleaner.clean(new PictureStream(in, out));
            return true;
        } catch (MalformedPictureException malformed) {
            return false;
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file on this copy's disk, about to be stored; closing deletes it. */
    record ReadyFile(Path content, MediaKind kind, FileName name, long size, String sha256) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

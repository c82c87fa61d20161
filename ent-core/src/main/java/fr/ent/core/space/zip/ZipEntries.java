package fr.ent.core.space.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An archive that somebody sent, read by its table of contents and never believed: neither its sizes nor its names. All of it together
 * unfolds to a bounded number of bytes, whatever it says.
 */
final class ZipEntries implements AutoCloseable {

    static final int MOST_ENTRIES = 1_000;
    static final long MOST_BYTES = 1_000_000_000;

    /** A text folds to a tenth, a picture not at all; a hundredth is no document. */
    private static final int MOST_RATIO = 200;

    private static final long SMALL = 1_000_000;
    private static final int PIECE = 64 * 1024;

    private final ZipFile zip;
    private long unfolded;

    private ZipEntries(ZipFile zip) {
        this.zip = zip;
    }

    /** Empty if it can't be read as one. */
    static Optional<ZipEntries> of(Path archive) {
        try {
            return Optional.of(new ZipEntries(ZipFile.builder()
                    .setPath(archive)
                    .setCharset(StandardCharsets.UTF_8)
                    .setMaxNumberOfDisks(1)
                    .setUseUnicodeExtraFields(false)
                    .get()));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** One more than the most, at most. */
    List<ZipArchiveEntry> list() {
        return Collections.list(zip.getEntries()).stream()
                .limit(MOST_ENTRIES + 1L)
                .toList();
    }

    /** The reason to refuse a file before it is looked into; rare ways to fold have decoders that ask for any memory. */
    static Optional<EntryRefusal> refusal(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(EntryRefusal.ENCRYPTED);
        }
        if (entry.isUnixSymlink()) {
            return Optional.of(EntryRefusal.NO_FILE);
        }
        boolean isPlain = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
        return isPlain ? Optional.empty() : Optional.of(EntryRefusal.BROKEN);
    }

    /** Unfolds a file as far as it is no longer than is allowed; a reason if it isn't done. */
    Optional<EntryRefusal> unfold(ZipArchiveEntry entry, long most, Path to) {
        if (!zip.canReadEntryData(entry)) {
            return Optional.of(EntryRefusal.BROKEN);
        }
        long folded = Math.max(1, entry.getCompressedSize());
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(to)) {
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                size += count;
                unfolded += count;
                if (unfolded > MOST_BYTES) {
                    return Optional.of(EntryRefusal.TOO_MUCH);
                }
                if (size > most || (size > SMALL && size / folded > MOST_RATIO)) {
                    return Optional.of(EntryRefusal.TOO_LARGE);
                }
                out.write(piece, 0, count);
            }
            return size == 0 ? Optional.of(EntryRefusal.EMPTY) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.of(EntryRefusal.BROKEN);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

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

    static final int MOST_ENTRIES = 5_000;
    static final long MOST_BYTES = 4_000_000_000L;

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

    /** Why nothing of it is taken. */
    Optional<ZipRefusal> refusal() {
        List<ZipArchiveEntry> entries = list();
        if (entries.isEmpty()) {
            return Optional.of(ZipRefusal.NOTHING_IN_IT);
        }
        if (entries.size() > MOST_ENTRIES) {
            return Optional.of(ZipRefusal.TOO_MANY_ENTRIES);
        }
        long said = entries.stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .reduce(0, (sum, size) -> sum > MOST_BYTES ? sum : sum + size);
        return said > MOST_BYTES ? Optional.of(ZipRefusal.TOO_LARGE) : Optional.empty();
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

    /**
     * Unfolds a file as far as it is no longer than is allowed; a reason if it isn't done.
     *
     * @throws IOException if it can't be written
     */
    Optional<EntryRefusal> unfold(ZipArchiveEntry entry, long most, Path to) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            return Optional.of(EntryRefusal.BROKEN);
        }
        long folded = Math.max(1, entry.getCompressedSize());
        try (OutputStream out = Files.newOutputStream(to);
                InputStream in = open(entry)) {
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int count = read(in, piece); count >= 0; count = read(in, piece)) {
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
        } catch (MalformedEntryException | RuntimeException broken) {
            return Optional.of(EntryRefusal.BROKEN);
        }
    }

    private InputStream open(ZipArchiveEntry entry) throws MalformedEntryException {
        try {
            return zip.getInputStream(entry);
        } catch (IOException broken) {
            throw new MalformedEntryException(broken);
        }
    }

    /** Reading fails by the archive's fault, and writing doesn't. */
    private static int read(InputStream in, byte[] piece) throws MalformedEntryException {
        try {
            return in.read(piece);
        } catch (IOException broken) {
            throw new MalformedEntryException(broken);
        }
    }

    private static final class MalformedEntryException extends IOException {
        MalformedEntryException(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

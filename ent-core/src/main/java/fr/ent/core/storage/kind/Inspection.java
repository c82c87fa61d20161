package fr.ent.core.storage.kind;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out what a file is from its bytes. The name given by the client only narrows: a text named .html is refused. */
@Component
public class Inspection {

    private static final String PDF = "%PDF-";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** The kind of the file; empty when it isn't one that is accepted. */
    public Optional<MediaKind> findKind(Path file, @Nullable String name) throws IOException {
        byte[] start = start(file);
        if (startsWith(start, ZIP)) {
            return OfficeArchive.kind(file);
        }
        if (OleDocument.isOle(start)) {
            return OleDocument.kind(file);
        }
        Optional<MediaKind> kind = MediaKind.ofSniffed(sniff(file, name))
                .filter(sniffed -> sniffed != MediaKind.PDF || startsWith(start, PDF));
        if (kind.isEmpty() || OfficeArchive.isZip(file)) {
            return Optional.empty();
        }
        return Optional.of(HeardTracks.kind(file, kind.get()));
    }

    /**
     * Whether the beginning of a file tells that it isn't accepted, whatever follows. Office files are known by their end alone:
     * only another archive, by its name, is.
     *
     * @param start its first 64 kB, or all of it
     */
    public boolean isRefusedFromItsStart(Path start, @Nullable String name) throws IOException {
        byte[] first = start(start);
        if (startsWith(first, ZIP)) {
            return name != null && !OfficeArchive.isNamedLikeOne(name);
        }
        return !OleDocument.isOle(first)
                && MediaKind.ofSniffed(sniff(start, name))
                        .filter(sniffed -> sniffed != MediaKind.PDF || startsWith(first, PDF))
                        .isEmpty();
    }

    /** Whether it may be an archive: an empty one begins with its end. */
    public static boolean beginsAsArchive(Path start) throws IOException {
        byte[] first = start(start);
        return startsWith(first, ZIP) || startsWith(first, EMPTY_ZIP);
    }

    private String sniff(Path file, @Nullable String name) throws IOException {
        Metadata hints = new Metadata();
        if (name != null) {
            hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(in, hints).getBaseType().toString();
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(16);
        }
    }

    private static boolean startsWith(byte[] start, String prefix) {
        return new String(start, StandardCharsets.ISO_8859_1).startsWith(prefix);
    }
}

package fr.ent.core.storage.kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a zip for an office document. Only its list of contents is read, so that a zip bomb stays folded. */
final class OfficeArchive {

    private static final int LONGEST_MEDIA_TYPE = 100;

    private static final List<String> DOCUMENTS = Stream.of(
                    MediaKind.DOCX, MediaKind.XLSX, MediaKind.PPTX, MediaKind.ODT, MediaKind.ODS, MediaKind.ODP)
            .flatMap(kind -> kind.endings().stream())
            .toList();

    private static final int MOST_ENTRIES = 20_000;
    private static final long UNFOLDED = 50_000_000;
    private static final int MOST_RATIO = 50;

    private OfficeArchive() {}

    /** The kind of office document; empty for another archive, a broken one or one with macros. */
    static Optional<MediaKind> kind(Path file) throws IOException {
        if (!ZipEnds.areModest(file)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return isBomb(zip, Files.size(file)) || zip.stream().anyMatch(OfficeArchive::isMacro)
                    ? Optional.empty()
                    : document(zip);
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    /** Whether a name ends as office documents do, or doesn't tell. */
    static boolean isNamedLikeOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.contains(".") || DOCUMENTS.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    /** Whether the file is a zip too, whatever else it looks like. */
    static boolean isZip(Path file) throws IOException {
        if (!ZipEnds.areModest(file)) {
            return true;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (ZipException other) {
            return false;
        }
    }

    private static Optional<MediaKind> document(ZipFile zip) throws IOException {
        if (zip.getEntry("[Content_Types].xml") == null) {
            return openDocument(zip);
        }
        if (zip.getEntry("word/document.xml") != null) {
            return Optional.of(MediaKind.DOCX);
        }
        if (zip.getEntry("xl/workbook.xml") != null) {
            return Optional.of(MediaKind.XLSX);
        }
        return Optional.ofNullable(zip.getEntry("ppt/presentation.xml")).map(found -> MediaKind.PPTX);
    }

    private static Optional<MediaKind> openDocument(ZipFile zip) throws IOException {
        ZipEntry mediaType = zip.getEntry("mimetype");
        if (mediaType == null || zip.getEntry("content.xml") == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(mediaType)) {
            String type = new String(in.readNBytes(LONGEST_MEDIA_TYPE), StandardCharsets.US_ASCII).strip();
            return Arrays.stream(new MediaKind[] {MediaKind.ODT, MediaKind.ODS, MediaKind.ODP})
                    .filter(kind -> kind.mediaType().equals(type))
                    .findFirst();
        }
    }

    /** Whether it says itself that it unfolds to more than any document; one that lies can't be opened. */
    private static boolean isBomb(ZipFile zip, long size) {
        return zip.size() > MOST_ENTRIES
                || zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() > UNFOLDED + MOST_RATIO * size;
    }

    private static boolean isMacro(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }
}

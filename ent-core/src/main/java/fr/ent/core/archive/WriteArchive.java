package fr.ent.core.archive;

import fr.ent.core.archive.ArchiveRights.ArchiveScope;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.FileWithheld;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.ScanState;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * Writes an archive to the disk, row by row and file by file: a JSON file for each table, the files, the same to be read as a
 * PDF, a table of contents for machines and one for people.
 */
@Component
class WriteArchive {

    private static final byte[] NEXT = ",\n".getBytes(StandardCharsets.UTF_8);

    private static final String WITHHELD = " (retenu par l’antivirus)";

    private static final String LOST = " (introuvable)";

    private final ArchiveContents contents;
    private final ArchiveWords words;
    private final ArchivePages pages;
    private final Files files;

    WriteArchive(ArchiveContents contents, ArchiveWords words, ArchivePages pages, Files files) {
        this.contents = contents;
        this.words = words;
        this.pages = pages;
        this.files = files;
    }

    /**
     * Whether it was written to its end.
     *
     * @param step told after each table and each file how many parts are done; false when nobody wants the archive any more
     */
    boolean write(Path to, DataExport export, ArchiveScope scope, IntPredicate step) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(
                new BufferedOutputStream(java.nio.file.Files.newOutputStream(to)), StandardCharsets.UTF_8)) {
            ArchiveReading reading = pages.begin(export);
            List<ArchivedPart> parts = new ArrayList<>();
            for (ArchivedTable table : contents.listTables()) {
                parts.add(new ArchivedPart(table, rows(zip, table, scope, reading)));
                if (!step.test(parts.size())) {
                    return false;
                }
            }
            List<String> names = new ArrayList<>();
            for (FileView file : contents.listFiles(scope)) {
                names.add(file(zip, file, names.size() + 1));
                if (!step.test(parts.size())) {
                    return false;
                }
            }
            reading.files(names);
            entry(zip, "mes-donnees.pdf", pages.print(reading));
            entry(zip, "manifeste.json", words.manifest(export, parts, names));
            entry(zip, "LISEZ-MOI.txt", words.readMe(export, parts, names));
            return step.test(parts.size() + 1);
        }
    }

    private long rows(ZipOutputStream zip, ArchivedTable table, ArchiveScope scope, ArchiveReading reading)
            throws IOException {
        zip.putNextEntry(new ZipEntry("donnees/" + table.file() + ".json"));
        zip.write("[\n".getBytes(StandardCharsets.UTF_8));
        ArchiveChapter chapter = reading.chapter(table);
        contents.each(table, scope, line -> write(zip, line, chapter));
        zip.write("\n]\n".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return chapter.count();
    }

    private static void write(OutputStream zip, String line, ArchiveChapter chapter) {
        try {
            if (chapter.count() > 0) {
                zip.write(NEXT);
            }
            zip.write(line.getBytes(StandardCharsets.UTF_8));
            chapter.add(line);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Its name begins with a number, for two files may have one name. */
    private String file(ZipOutputStream zip, FileView file, int number) throws IOException {
        String name = "fichiers/%03d-%s".formatted(number, file.name());
        try (InputStream content = files.open(file)) {
            zip.putNextEntry(new ZipEntry(name));
            content.transferTo(zip);
        } catch (FileWithheld none) {
            return name + (none.state() == ScanState.LOST ? LOST : WITHHELD);
        }
        zip.closeEntry();
        return name;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** A file of the archive, and how many rows it has. */
    record ArchivedPart(ArchivedTable table, long rows) {}
}

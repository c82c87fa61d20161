package fr.ent.core.archive;

import java.util.ArrayList;
import java.util.List;

/** An archive as it will be read: a chapter for each table, and the names of its files. */
final class ArchiveReading {

    private final DataExport export;
    private final List<ArchiveChapter> chapters = new ArrayList<>();
    private List<String> files = List.of();

    ArchiveReading(DataExport export) {
        this.export = export;
    }

    DataExport export() {
        return export;
    }

    ArchiveChapter chapter(ArchivedTable table) {
        ArchiveChapter chapter = new ArchiveChapter(table);
        chapters.add(chapter);
        return chapter;
    }

    void files(List<String> names) {
        files = List.copyOf(names);
    }

    List<String> files() {
        return files;
    }

    /** The chapters that tell of something. */
    List<ArchiveChapter> filled() {
        return chapters.stream().filter(chapter -> chapter.count() > 0).toList();
    }
}

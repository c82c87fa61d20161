package fr.ent.core.archive;

import java.util.ArrayList;
import java.util.List;

/** The first rows of a table, to be read by people; what follows is counted. */
final class ArchiveChapter {

    /** As many as somebody reads, and as fit into memory. */
    private static final int SHOWN = 60;

    private final ArchivedTable table;
    private final List<String> lines = new ArrayList<>();
    private long count;

    ArchiveChapter(ArchivedTable table) {
        this.table = table;
    }

    ArchivedTable table() {
        return table;
    }

    void add(String line) {
        if (lines.size() < SHOWN) {
            lines.add(line);
        }
        count++;
    }

    long count() {
        return count;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    long more() {
        return count - lines.size();
    }
}

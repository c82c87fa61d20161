package fr.ent.homework.home;

import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads entries of a diary as lines of a tile, each with the first picture that hangs on it: two statements. */
@Component
class EntryPictures {

    private static final String PICTURE = "image/";

    private final Files files;

    EntryPictures(Files files) {
        this.files = files;
    }

    /** @param entries with the columns {@code id}, {@code kind}, {@code subject}, {@code body}, {@code day} and {@code file_ids} */
    List<TileLine> lines(SqlStatement entries) {
        List<ShownEntry> shown = entries.list(EntryPictures::entry);
        Set<FileId> pictures =
                files
                        .list(shown.stream()
                                .flatMap(entry -> entry.files().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .filter(file -> file.mediaType().startsWith(PICTURE))
                        .map(FileView::id)
                        .collect(Collectors.toSet());
        return shown.stream().map(entry -> entry.line(pictures)).toList();
    }

    private static ShownEntry entry(Row row) {
        return new ShownEntry(
                row.choice("kind", LineKind.class),
                row.uuid("id"),
                row.text("subject"),
                row.text("body"),
                row.dayOrNull("day"),
                row.ids("file_ids", FileId::new));
    }

    private record ShownEntry(
            LineKind kind,
            UUID id,
            String subject,
            String text,
            @Nullable LocalDate day,
            List<FileId> files) {

        TileLine line(Set<FileId> pictures) {
            return new TileLine(
                    kind,
                    id,
                    subject,
                    text,
                    day,
                    files.stream().filter(pictures::contains).findFirst().orElse(null),
                    null);
        }
    }
}

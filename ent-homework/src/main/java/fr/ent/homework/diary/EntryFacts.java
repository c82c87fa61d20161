package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.storage.FileId;
import fr.ent.homework.DueView;
import fr.ent.homework.EntryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in the module's own table, before core lends names and files. */
record EntryFacts(
        EntryId id,
        ClassId classId,
        EntryKind kind,
        LocalDate date,
        @Nullable LocalDate dueDate,
        String subject,
        String text,
        List<FileId> fileIds,
        PersonId author,
        int version,
        Instant createdAt) {

    static final String COLUMNS =
            "id, class_id, kind, given_on, due_on, subject, body, file_ids, author_id, version, created_at";

    /** Seen as homework, if it is. */
    Optional<DueView> due() {
        return Optional.ofNullable(dueDate).map(due -> new DueView(id, date, due, subject, text));
    }

    static EntryFacts read(Row row) {
        return new EntryFacts(
                row.id("id", EntryId::new),
                row.id("class_id", ClassId::new),
                row.choice("kind", EntryKind.class),
                row.day("given_on"),
                row.dayOrNull("due_on"),
                row.text("subject"),
                row.text("body"),
                row.ids("file_ids", FileId::new),
                row.id("author_id", PersonId::new),
                row.whole("version"),
                row.instant("created_at"));
    }
}

package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.storage.FileId;
import fr.ent.homework.DueView;
import fr.ent.homework.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    static EntryFacts read(ResultSet row, int number) throws SQLException {
        UUID[] files = (UUID[]) row.getArray("file_ids").getArray();
        return new EntryFacts(
                new EntryId(row.getObject("id", UUID.class)),
                new ClassId(row.getObject("class_id", UUID.class)),
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("given_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("subject"),
                row.getString("body"),
                Stream.of(files).map(FileId::new).toList(),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}

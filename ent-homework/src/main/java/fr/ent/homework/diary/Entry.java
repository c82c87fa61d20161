package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryRow;
import fr.ent.core.storage.FileId;
import fr.ent.homework.EntryId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entry of a class's diary. Deleting keeps it for a while, out of sight. */
@Entity
@Table(schema = "homework", name = "entry")
class Entry extends TerritoryRow {

    private static final Duration KEPT_ASIDE = Duration.ofDays(1);

    private UUID classId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private LocalDate givenOn;
    private @Nullable LocalDate dueOn;
    private String subject;
    private String body;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> fileIds;

    private UUID authorId;
    private Instant createdAt;
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    @SuppressWarnings("NullAway.Init")
    Entry(ClassId schoolClass, EntryContent content, Viewer author, Instant now) {
        this.classId = schoolClass.value();
        this.authorId = author.person().value();
        this.createdAt = now;
        write(content);
    }

    final void write(EntryContent content) {
        kind = content.kind();
        givenOn = content.date();
        dueOn = content.due().orElse(null);
        subject = content.subject();
        body = content.text();
        fileIds = content.fileIds().stream().map(FileId::value).toList();
    }

    boolean isBy(Viewer viewer) {
        return authorId.equals(viewer.person().value());
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    /** Whether it can still be brought back. */
    boolean isKeptAside(Instant now) {
        return deletedAt != null && now.isBefore(deletedAt.plus(KEPT_ASIDE));
    }

    void restore() {
        deletedAt = null;
    }

    EntryFacts facts() {
        return new EntryFacts(
                new EntryId(id()),
                new ClassId(classId),
                kind,
                givenOn,
                dueOn,
                subject,
                body,
                fileIds.stream().map(FileId::new).toList(),
                new PersonId(authorId),
                version(),
                createdAt);
    }
}

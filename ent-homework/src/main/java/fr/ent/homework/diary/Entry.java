package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryRow;
import fr.ent.homework.EntryId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of a class's diary. Deleting keeps it for a while, out of sight. */
@Entity
@Table(schema = "homework", name = "entry")
class Entry extends TerritoryRow {

    private static final Duration KEPT_ASIDE = Duration.ofDays(1);

    private UUID classId;

    @Embedded
    private EntryContent content;

    private UUID authorId;
    private Instant createdAt;
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    Entry(ClassId schoolClass, EntryContent content, Viewer author, Instant now) {
        this.classId = schoolClass.value();
        this.content = content;
        this.authorId = author.person().value();
        this.createdAt = now;
    }

    void write(EntryContent changed) {
        content = changed;
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
                new EntryId(id()), new ClassId(classId), content, new PersonId(authorId), version(), createdAt);
    }
}

package fr.ent.homework.diary.sheet;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryRow;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A lesson sheet of a teacher's. */
@Entity
@Table(schema = "homework", name = "lesson_sheet")
class LessonSheet extends TerritoryRow {

    private UUID authorId;

    @Embedded
    private SheetContent content;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected LessonSheet() {}

    LessonSheet(SheetContent content, Viewer author, Instant now) {
        this.authorId = author.person().value();
        this.content = content;
        this.changedAt = now;
    }

    void write(SheetContent changed, Instant now) {
        content = changed;
        changedAt = now;
    }

    boolean isBy(Viewer viewer) {
        return authorId.equals(viewer.person().value());
    }

    SheetView view(Viewer viewer) {
        return new SheetView(new SheetId(id()), content, isBy(viewer), version(), changedAt);
    }

    int writtenVersion() {
        return version();
    }
}

package fr.ent.homework.diary.series;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.richtext.RichText;
import fr.ent.core.storage.FileId;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.EntryKind;
import fr.ent.homework.diary.series.CopyProgression.WrittenStretch;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entries that a teacher wrote for whole classes, this year and before. */
@Component
class OwnEntries {

    private static final int MOST = 300;

    private final Sql sql;

    OwnEntries(Sql sql) {
        this.sql = sql;
    }

    /** Classes for which the viewer wrote, the latest first. */
    List<WrittenClass> listClasses(Viewer viewer) {
        return sql.of("""
                        select class_id, min(given_on) as first_on, max(given_on) as last_on, count(*) as entries
                        from homework.entry
                        where author_id = :author and deleted_at is null and not for_some
                        group by class_id order by max(given_on) desc, class_id limit 50""")
                .with("author", viewer.person())
                .list(row -> new WrittenClass(
                        row.id("class_id", ClassId::new),
                        row.day("first_on"),
                        row.day("last_on"),
                        row.whole("entries")));
    }

    /** Whether the viewer wrote for a class. */
    boolean hasWritten(ClassId schoolClass, Viewer viewer) {
        return sql.of("""
                        select exists (select from homework.entry
                                       where author_id = :author and class_id = :class and deleted_at is null
                                         and not for_some) as written""")
                .with("author", viewer.person())
                .with("class", schoolClass)
                .get(row -> row.flag("written"));
    }

    /** The entries that the viewer wrote in these days, without slots. */
    List<EntryContent> list(WrittenStretch stretch, Viewer viewer) {
        return sql.of("""
                        select given_on, kind, due_on, subject, body, document, file_ids, hand_in, exercise_edition_id
                        from homework.entry
                        where author_id = :author and class_id = :class and deleted_at is null and not for_some
                          and given_on between :from and :to
                        order by given_on, id limit :most""")
                .with("author", viewer.person())
                .with("class", stretch.schoolClass())
                .with("from", stretch.days().from())
                .with("to", stretch.days().to())
                .with("most", MOST)
                .list(OwnEntries::read);
    }

    private static EntryContent read(Row row) {
        return new EntryContent(
                row.day("given_on"),
                row.choice("kind", EntryKind.class),
                row.dayOrNull("due_on"),
                row.text("subject"),
                row.text("body"),
                row.has("document") ? row.json("document", RichText.class) : null,
                row.ids("file_ids", FileId::new),
                row.flag("hand_in"),
                null,
                row.idOrNull("exercise_edition_id", ExerciseEditionId::new));
    }

    /** A class for which a teacher wrote, between two days. */
    record WrittenClass(ClassId schoolClass, LocalDate first, LocalDate last, int entries) {}
}

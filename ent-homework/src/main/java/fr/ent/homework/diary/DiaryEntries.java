package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.homework.EntryId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The diary of classes as readers see it: one statement. */
@Component
class DiaryEntries {

    private final Sql sql;

    DiaryEntries(Sql sql) {
        this.sql = sql;
    }

    /** Entries given or due in these days, in the order a reader meets them. */
    List<EntryFacts> list(Collection<ClassId> classes, DateRange days) {
        return sql.of("""
                        select id, class_id, given_on, kind, due_on, subject, body, file_ids, hand_in, author_id, version, created_at
                        from homework.entry
                        where class_id = any(:classes) and deleted_at is null
                          and (given_on between :from and :to or due_on between :from and :to)
                        order by coalesce(due_on, given_on), given_on, id""")
                .ids("classes", classes)
                .with("from", days.from())
                .with("to", days.to())
                .list(DiaryEntries::facts);
    }

    private static EntryFacts facts(Row row) {
        return new EntryFacts(
                row.id("id", EntryId::new),
                row.id("class_id", ClassId::new),
                new EntryContent(
                        row.day("given_on"),
                        row.choice("kind", EntryKind.class),
                        row.dayOrNull("due_on"),
                        row.text("subject"),
                        row.text("body"),
                        row.ids("file_ids", FileId::new),
                        row.flag("hand_in")),
                row.id("author_id", PersonId::new),
                row.whole("version"),
                row.instant("created_at"));
    }
}

package fr.ent.homework.diary;

import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.Files.Audience;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.diary.entry.ShownEntries;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens an entry's files to those for whom it is, and takes that back once no entry shows them to these readers. */
@Component
class EntryFiles {

    private static final String SHOWN = """
            select distinct shown.id from homework.entry e, unnest(e.file_ids) as shown (id)
            where e.class_id = :class and shown.id = any(:files) and\s""";

    private final Files files;
    private final Sql sql;

    EntryFiles(Files files, Sql sql) {
        this.files = files;
        this.sql = sql;
    }

    void show(EntryFacts entry) {
        if (!entry.files().isEmpty()) {
            audiences(entry).forEach(readers -> files.share(entry.files(), readers));
        }
    }

    /** To be called once the entry's change has been flushed. */
    void change(EntryFacts before, EntryFacts after) {
        show(after);
        hide(before);
    }

    /** To be called once the entry's change has been flushed. */
    void hide(EntryFacts entry) {
        if (!entry.files().isEmpty()) {
            audiences(entry).forEach(readers -> hide(entry, readers));
        }
    }

    private void hide(EntryFacts entry, Audience readers) {
        Set<FileId> unused = new HashSet<>(entry.files());
        shown(readers)
                .with("class", entry.classId())
                .ids("files", entry.files())
                .list(row -> row.id("id", FileId::new))
                .forEach(unused::remove);
        files.withdraw(unused, readers);
    }

    private SqlStatement shown(Audience readers) {
        return readers instanceof Audience.OfChild(var child)
                ? sql.of(SHOWN + "e.for_some and " + ShownEntries.TO_CHILD).with("child", child)
                : sql.of(SHOWN + ShownEntries.TO_CLASS);
    }

    private static List<Audience> audiences(EntryFacts entry) {
        return entry.standing().forSome()
                ? entry.standing().pupilIds().stream()
                        .<Audience>map(Audience.OfChild::new)
                        .toList()
                : List.of(new Audience.OfClass(entry.classId()));
    }
}

package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.Files.Audience;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens an entry's files to the class, and takes that back once no entry of the class shows them. */
@Component
class EntryFiles {

    private final Files files;
    private final Sql sql;

    EntryFiles(Files files, Sql sql) {
        this.files = files;
        this.sql = sql;
    }

    /** Whether the virus scanner holds some of them back for good. */
    boolean areWithheld(List<FileId> ids) {
        return !files.listRefused(ids).isEmpty();
    }

    void show(List<FileId> ids, ClassId schoolClass) {
        files.share(ids, new Audience.OfClass(schoolClass));
    }

    /** To be called once the entry's change has been flushed. */
    void hide(List<FileId> ids, ClassId schoolClass) {
        if (ids.isEmpty()) {
            return;
        }
        Set<FileId> unused = new HashSet<>(ids);
        sql.of("""
                        select distinct shown.id from homework.entry, unnest(file_ids) as shown (id)
                        where class_id = :class and deleted_at is null and shown.id = any(:files)""")
                .with("class", schoolClass)
                .ids("files", ids)
                .list(row -> row.id("id", FileId::new))
                .forEach(unused::remove);
        files.withdraw(unused, new Audience.OfClass(schoolClass));
    }
}

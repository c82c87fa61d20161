package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.Files.Audience;
import fr.ent.homework.diary.entry.EntryFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens an entry's files to those for whom it is, and takes that back once no entry shows them to these readers. */
@Component
class EntryFiles {

    private final Files files;
    private final Sql sql;

    EntryFiles(Files files, Sql sql) {
        this.files = files;
        this.sql = sql;
    }

    void show(List<EntryFacts> entries) {
        files.shareEach(filesByReaders(entries));
    }

    /** To be called once the entry's change has been flushed. */
    void change(EntryFacts before, EntryFacts after) {
        show(List.of(after));
        hide(List.of(before));
    }

    /** Shows the files of entries to pupils who came into their group. */
    void show(List<EntryFacts> entries, Set<ChildId> joined) {
        show(entries.stream().map(entry -> entry.readBy(joined)).toList());
    }

    /** Of entries of one class. To be called once their change has been flushed. */
    void hide(List<EntryFacts> entries) {
        Map<Audience, Set<FileId>> shut = filesByReaders(entries);
        List<FileId> named =
                shut.values().stream().flatMap(Set::stream).distinct().toList();
        if (!named.isEmpty()) {
            listShown(entries.getFirst().classId(), named)
                    .forEach(shown ->
                            shut.getOrDefault(shown.readers(), new HashSet<>()).remove(shown.file()));
            files.withdrawEach(shut);
        }
    }

    /** Those of these files that entries of the class show, and to whom. */
    private List<ShownFile> listShown(ClassId schoolClass, List<FileId> named) {
        return sql.of("""
                        select distinct e.state = 'PUBLISHED' as published, m.child_id, shown.id
                        from homework.entry e
                        cross join unnest(e.file_ids) as shown (id)
                        left join homework.entry_reader m
                          on e.for_some and e.state = 'PUBLISHED' and m.territory_id = e.territory_id and m.entry_id = e.id
                        where e.class_id = :class and shown.id = any(:files) and e.deleted_at is null
                          and (m.child_id is not null or not e.for_some or e.state <> 'PUBLISHED')""")
                .with("class", schoolClass)
                .ids("files", named)
                .list(row -> new ShownFile(readers(schoolClass, row), row.id("id", FileId::new)));
    }

    private static Audience readers(ClassId schoolClass, Row row) {
        if (!row.flag("published")) {
            return new Audience.OfTeachers(schoolClass);
        }
        return row.has("child_id")
                ? new Audience.OfChild(row.id("child_id", ChildId::new))
                : new Audience.OfClass(schoolClass);
    }

    private static Map<Audience, Set<FileId>> filesByReaders(List<EntryFacts> entries) {
        Map<Audience, Set<FileId>> files = new HashMap<>();
        entries.forEach(entry -> audiences(entry)
                .forEach(readers ->
                        files.computeIfAbsent(readers, _ -> new HashSet<>()).addAll(entry.files())));
        return files;
    }

    /** As long as an entry isn't published, those who lead its class. */
    private static Stream<Audience> audiences(EntryFacts entry) {
        if (!entry.published()) {
            return Stream.of(new Audience.OfTeachers(entry.classId()));
        }
        return entry.standing().forSome()
                ? entry.standing().pupilIds().stream().map(Audience.OfChild::new)
                : Stream.of(new Audience.OfClass(entry.classId()));
    }

    private record ShownFile(Audience readers, FileId file) {}
}

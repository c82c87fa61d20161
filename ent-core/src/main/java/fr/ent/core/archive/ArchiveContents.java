package fr.ent.core.archive;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.archive.ArchiveRights.ArchiveScope;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contents of an archive from all modules, core's first, read row by row. */
@Component
class ArchiveContents {

    private static final String FILES = """
            select f.id, f.name, f.media_type, f.size from core.stored_file f
            where (f.owner_id = :person
                   or exists (select from core.item_version v
                              join core.item i on i.id = v.item_id
                              join core.space s on s.id = i.space_id
                              where v.file_id = f.id and s.person_id = any(:people))
                   or exists (select from core.file_audience a
                              where a.file_id = f.id and a.kind in ('CHILD', 'FAMILY') and a.audience_id = any(:children)))""";

    private final ObjectProvider<ArchivedRecords> modules;
    private final ArchiveRights rights;
    private final Sql sql;

    ArchiveContents(ObjectProvider<ArchivedRecords> modules, ArchiveRights rights, Sql sql) {
        this.modules = modules;
        this.rights = rights;
        this.sql = sql;
    }

    /** The steps in which an archive is made: each table, and the files. */
    int count() {
        return listTables().size() + 1;
    }

    List<ChildId> listChildren(PersonId person) {
        return rights.listChildren(person);
    }

    ArchiveScope scope(PersonId person) {
        return rights.find(person);
    }

    List<ArchivedTable> listTables() {
        return modules.stream()
                .flatMap(module -> module.tables().stream())
                .sorted(Comparator.comparing(table -> !table.table().startsWith("core.")))
                .toList();
    }

    /** Why tables aren't given, by table. */
    Map<String, String> leftOut() {
        Map<String, String> reasons = new TreeMap<>();
        modules.stream().forEach(module -> reasons.putAll(module.leftOut()));
        return reasons;
    }

    /** French for constants. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        modules.stream().forEach(module -> words.putAll(module.words()));
        return words;
    }

    /** Shows each row as a line of JSON; as many as there are, without holding them. */
    @Transactional(readOnly = true)
    void each(ArchivedTable table, ArchiveScope scope, Consumer<String> line) {
        scope.in(sql, table.statement()).eachOfMany(row -> line.accept(row.text("line")));
    }

    List<FileView> listFiles(ArchiveScope scope) {
        String ofOthers = modules.stream()
                .flatMap(module -> module.filesOfOthers().stream())
                .collect(Collectors.joining(" or ", " and not (false or ", ") order by f.created_at, f.id"));
        return scope.in(sql, FILES + ofOthers)
                .list(row -> new FileView(
                        row.id("id", FileId::new), row.text("name"), row.text("media_type"), row.number("size")));
    }
}

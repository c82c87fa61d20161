package fr.ent.gateway.walls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.unnamed.NamedFiles;
import fr.ent.gateway.testing.ProductTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every column that may name a file is looked at before a file is removed because nothing names it. */
@ProductTest
class FilesOfTablesIT {

    /** Lists of ids that are no files. */
    private static final Set<String> NO_FILES = Set.of(
            "core.data_export.children",
            "core.item.path",
            "canteen.suspension.activities",
            "canteen.activity.also_serves",
            "homework.event.class_ids",
            "homework.absence.beside",
            // what a book shows goes with the blog, not with the book
            "messaging.blog_book.article_ids",
            "messaging.blog_book.picture_ids",
            "messaging.blog_book.child_ids");

    @Autowired
    private Sql sql;

    @Autowired
    private List<ModuleSchema> schemas;

    @Autowired
    private List<NamedFiles> modules;

    @Test
    void eachColumnThatMayNameAFileIsLookedAt() {
        String looked =
                modules.stream().flatMap(module -> module.statements().stream()).collect(Collectors.joining("\n"));

        List<String> columns = columns();

        assertThat(columns).contains("homework.entry.file_ids", "canteen.dish.photo_file_id");
        assertThat(columns)
                .filteredOn(column -> !NO_FILES.contains(column))
                .allSatisfy(column -> assertThat(looked.lines())
                        .as(column)
                        .anyMatch(line -> line.contains(" " + column.substring(0, column.lastIndexOf('.')))
                                && line.contains(column.substring(column.lastIndexOf('.') + 1))));
    }

    @Test
    void eachStatementCanBeAsked() {
        modules.stream()
                .flatMap(module -> module.statements().stream())
                .forEach(statement -> sql.of("select count(*) as n from (" + statement + ") named")
                        .get(row -> row.number("n")));
    }

    /** Lists of ids, and ids of columns that are called like a file or a paper. */
    private List<String> columns() {
        return sql.of("""
                        select c.table_schema || '.' || c.table_name || '.' || c.column_name as name
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.table_schema = any(:schemas)
                          and (c.udt_name = '_uuid'
                               or c.udt_name = 'uuid' and c.column_name ~ 'file|photo|scan|logo|picture|document|paper$')""")
                .texts("schemas", schemas.stream().map(ModuleSchema::name).toList())
                .list(row -> row.text("name"));
    }
}

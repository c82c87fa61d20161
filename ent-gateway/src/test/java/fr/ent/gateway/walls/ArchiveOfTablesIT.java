package fr.ent.gateway.walls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.archive.ArchivedColumn;
import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.persistence.Sql;
import fr.ent.core.retention.KeptRecords;
import fr.ent.gateway.testing.ProductTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every table of personal data is given to whom it is about, column by column, or left out for a reason. */
@ProductTest
class ArchiveOfTablesIT {

    /** Columns of every table that tell of nobody. */
    private static final Set<String> OF_EVERY_TABLE = Set.of("territory_id", "version");

    @Autowired
    private Sql sql;

    @Autowired
    private List<ArchivedRecords> archived;

    @Autowired
    private List<KeptRecords> kept;

    @Autowired
    private List<MergedRecords> merged;

    @Test
    void everyTableOfPersonalDataIsGivenOrLeftOut() {
        List<String> personal = kept.stream()
                .flatMap(module -> module.kinds().stream())
                .flatMap(kind -> kind.tables().stream())
                .toList();

        assertThat(declared()).containsExactlyInAnyOrderElementsOf(personal);
    }

    @Test
    void everyTableThatNamesPeopleIsAmongThem() {
        Set<String> naming = merged.stream()
                .flatMap(module -> module.columns().stream())
                .filter(column -> column.kind() != MergedKind.ACTS)
                .map(PersonColumn::table)
                .collect(Collectors.toSet());

        assertThat(declared()).containsAll(naming);
    }

    @Test
    void everyColumnIsGivenOrLeftOut() {
        tables().forEach(table -> {
            Set<String> said = new TreeSet<>(table.leftOut());
            table.columns().stream()
                    .filter(column -> column.expression().equals("t." + column.name()))
                    .map(ArchivedColumn::name)
                    .forEach(said::add);
            said.removeAll(OF_EVERY_TABLE);

            assertThat(said).as(table.table()).containsExactlyElementsOf(new TreeSet<>(columns(table)));
        });
    }

    @Test
    void eachFileHasANameOfItsOwn() {
        assertThat(tables().map(ArchivedTable::file)).doesNotHaveDuplicates();
    }

    private List<String> declared() {
        return archived.stream()
                .flatMap(module -> Stream.concat(
                        module.tables().stream().map(ArchivedTable::table), module.leftOut().keySet().stream()))
                .toList();
    }

    private Stream<ArchivedTable> tables() {
        return archived.stream().flatMap(module -> module.tables().stream());
    }

    private Set<String> columns(ArchivedTable table) {
        return sql.of("""
                        select a.attname as name from pg_attribute a
                        where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped
                          and a.attname <> all(:every)""")
                .with("table", table.table())
                .texts("every", OF_EVERY_TABLE)
                .set(row -> row.text("name"));
    }
}

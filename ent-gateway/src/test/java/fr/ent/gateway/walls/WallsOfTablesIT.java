package fr.ent.gateway.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.Sql;
import fr.ent.gateway.testing.ProductTest;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Type;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Keeps {@code docs/tables.md} equal to the walls that really stand around the tables of all modules. */
@ProductTest
class WallsOfTablesIT {

    private static final Path COMMITTED = Path.of("../docs/tables.md");

    private static final String INTRODUCTION = """
            # Tables and the walls around them

            Row-level security shows a connection only the rows of the territory it was told. Hibernate's `@TenantId` says the
            same a second time for entities. `WallsOfTablesIT` reads both from the running product and keeps this list.

            | Table | Row-level security | Entity with `@TenantId` |
            |---|---|---|
            """;

    /** The tables without a territory's personal data, and why each may stand open. */
    private static final Map<String, String> OPEN = Map.of(
            "core.founding_code", "no: it founds the first territory, before there is any",
            "core.background_round", "no: which round of work may begin when",
            "core.territory", "no: names and colours are shown to everybody",
            "core.territory_host", "no: it is read before a territory is known",
            "core.event_publication", "no: ids only, delivered for all territories by one registry");

    @Autowired
    private Sql sql;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private List<ModuleSchema> schemas;

    @Test
    void theCommittedListIsWhatStands() throws IOException {
        Map<String, String> entityOf = entityOf();
        String written = INTRODUCTION
                + tables().stream()
                        .sorted(Comparator.comparing(StoredTable::name))
                        .map(table -> table.line(entityOf))
                        .collect(Collectors.joining());

        String before = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        Files.writeString(COMMITTED, written);

        assertThat(written)
                .as("docs/tables.md was out of date and has been written anew: commit it")
                .isEqualTo(before);
    }

    @Test
    void everyTableIsWalledOrHasAReason() {
        assertThat(tables())
                .filteredOn(table -> !table.guarded())
                .extracting(StoredTable::name)
                .hasSameElementsAs(OPEN.keySet());
    }

    @Test
    void everyEntityStandsBehindBothWalls() {
        List<String> walled = tables().stream()
                .filter(StoredTable::guarded)
                .map(StoredTable::name)
                .toList();

        assertThat(walled).containsAll(entityOf().keySet());
        assertThat(entities.getMetamodel().getEntities())
                .allSatisfy(entity -> assertThat(hasTenant(entity.getJavaType()))
                        .as(entity.getName())
                        .isTrue());
    }

    @Test
    void aWallBindsTheApplicationAndWritesTheTerritory() {
        assertThat(tables())
                .filteredOn(StoredTable::guarded)
                .allMatch(StoredTable::bound)
                .allMatch(StoredTable::defaulted);
        assertThat(sql.of("select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)")
                        .count())
                .isZero();
    }

    @Test
    void theTableOfAnEntityIsWrittenByHibernateAlone() throws IOException {
        Pattern writing = Pattern.compile("(insert into|update|delete from)\\s+("
                + String.join("|", entityOf().keySet()) + ")\\b");

        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), "ent-*")) {
            for (Path module : modules) {
                try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
                    assertThat(files.filter(Files::isRegularFile))
                            .isNotEmpty()
                            .noneMatch(file ->
                                    writing.matcher(contentOf(file.toFile())).find());
                }
            }
        }
    }

    private List<StoredTable> tables() {
        return sql.of("""
                        select n.nspname || '.' || c.relname as name, c.relrowsecurity as walled,
                               c.relowner <> current_user::regrole
                               and exists (select from pg_policy p
                                           where p.polrelid = c.oid and p.polcmd = '*'
                                             and pg_get_expr(p.polqual, c.oid) = '(territory_id = core.territory())'
                                             and pg_get_expr(p.polwithcheck, c.oid) = pg_get_expr(p.polqual, c.oid))
                               and (select count(*) from pg_policy p where p.polrelid = c.oid) = 1 as bound,
                               exists (select from pg_attrdef d
                                       join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
                                       where d.adrelid = c.oid and a.attname = 'territory_id'
                                         and pg_get_expr(d.adbin, c.oid) = 'core.territory()') as defaulted
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = any(:schemas) and c.relkind in ('r', 'p')
                          and c.relname <> 'flyway_schema_history'""")
                .texts("schemas", schemas, ModuleSchema::name)
                .list(row -> new StoredTable(
                        row.text("name"), row.flag("walled"), row.flag("bound"), row.flag("defaulted")));
    }

    private Map<String, String> entityOf() {
        return entities.getMetamodel().getEntities().stream()
                .map(Type::getJavaType)
                .collect(Collectors.toMap(WallsOfTablesIT::tableOf, Class::getSimpleName));
    }

    private static String tableOf(Class<?> entity) {
        Table table = Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(entity, Table.class))
                .orElseThrow();
        return table.schema() + "." + table.name();
    }

    private static boolean hasTenant(Class<?> entity) {
        return Stream.<Class<?>>iterate(entity, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .anyMatch(field -> field.isAnnotationPresent(TenantId.class));
    }

    /** @param bound whether one policy shows and accepts rows of the territory in scope alone, whatever the statement */
    private record StoredTable(String name, boolean guarded, boolean bound, boolean defaulted) {

        String line(Map<String, String> entityOf) {
            String entity = Optional.ofNullable(entityOf.get(name))
                    .map(type -> "`" + type + "`")
                    .orElse("");
            return "| `%s` | %s | %s |\n".formatted(name, guarded ? "yes" : OPEN.getOrDefault(name, "NO"), entity);
        }
    }
}

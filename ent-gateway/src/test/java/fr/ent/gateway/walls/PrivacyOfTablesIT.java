package fr.ent.gateway.walls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.Sql;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptRecords;
import fr.ent.core.retention.Retention;
import fr.ent.gateway.testing.ProductTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keeps {@code docs/privacy.md} equal to what the modules say of the personal data that they keep. */
@ProductTest
class PrivacyOfTablesIT {

    private static final Path COMMITTED = Path.of("../docs/privacy.md");

    private static final String INTRODUCTION = """
            # Personal data: what is kept, for how long, and why

            Each module declares its kinds (`KeptRecords`); `PrivacyOfTablesIT` compares them with the tables and writes this list.
            Everybody reads it in French or English on the page `/compte/donnees`; an administrator takes it away as the record of
            processing activities. People whom nothing ties to the territory any more are deleted three months later, by the clock,
            in all modules (`DepartedRecords`); files in the object store and accounts in Keycloak go with them. Sessions live in
            Redis until they end, as do for thirty days the numbers of how much of other people's data somebody read in a day
            ([bulk reading](security/bulk-reading.md)). What others wrote about somebody in free words, in a conversation about another child for one,
            can't be found by a program and stays with those it belongs to.

            What a class leaves has the end of its kind below. Its space is read for a year after its school year and then deleted with all files.
            Its blog, its project pages and its texts stay with it, read as before by those who read them, for as long as the class is kept: no end
            of a year deletes them. Of a pupil who is gone for three months go what the pupil wrote alone, pictures and sounds with the pupil, comments,
            reactions and votes; the name goes from what was written with others.

            On the same page everybody but pupils asks for an archive of their own data and their children's (`ArchivedRecords`): JSON,
            a PDF and their files, made in the background, kept for seven days. It leaves out ids, what tells of others, and the
            tables for which it names a reason.

            | Kind | About | Read by | Why | Kept for | Then | Tables |
            |---|---|---|---|---|---|---|
            """;

    @Autowired
    private Sql sql;

    @Autowired
    private Retention retention;

    @Autowired
    private List<KeptRecords> modules;

    @Autowired
    private List<ModuleSchema> schemas;

    @Test
    void theCommittedListIsWhatIsKept() throws IOException {
        String written = INTRODUCTION
                + retention.list().stream().map(PrivacyOfTablesIT::line).collect(Collectors.joining());

        String before = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        Files.writeString(COMMITTED, written);

        assertThat(written)
                .as("docs/privacy.md was out of date and has been written anew: commit it")
                .isEqualTo(before);
    }

    @Test
    void everyTableIsOfOneKindOrAboutNobody() {
        List<String> declared = modules.stream()
                .flatMap(module -> Stream.concat(
                        module.kinds().stream().flatMap(kind -> kind.tables().stream()), module.aboutNobody().stream()))
                .toList();

        assertThat(declared).containsExactlyInAnyOrderElementsOf(listTables());
    }

    private List<String> listTables() {
        return sql.of("""
                        select n.nspname || '.' || c.relname as name
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = any(:schemas) and c.relkind in ('r', 'p') and c.relrowsecurity""").texts("schemas", schemas, ModuleSchema::name).list(row -> row.text("name"));
    }

    private static String line(KeptKind kind) {
        String tables = kind.tables().stream().map(table -> "`" + table + "`").collect(Collectors.joining(", "));
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        kind.en().name(),
                        kind.en().about(),
                        kind.en().readers(),
                        kind.en().why(),
                        kind.en().span(),
                        kind.en().end(),
                        tables);
    }
}

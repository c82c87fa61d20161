package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each module furnishes its own tables, and the standalone knows none. */
class DemoSourcesTests {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("\\b(" + String.join("|", modules()) + ")\\.[a-z]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEST_LIBRARY = Pattern.compile(
            "^import .*(org\\.junit|org\\.assertj|net\\.jqwik|\\.test\\.|\\.testing\\.)", Pattern.MULTILINE);

    @ParameterizedTest
    @MethodSource("modules")
    void namesTheTablesOfItsModuleOnly(String module) {
        assertThat(sources("ent-" + module + "/src/demo/java"))
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(schemas(source)).as(source.toString()).isSubsetOf(module));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void needsNoLibraryOfTests(String module) {
        assertThat(sources("ent-" + module + "/src/demo/java"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(read(source)).doesNotContainPattern(TEST_LIBRARY));
    }

    @Test
    void leavesTheStandaloneWithoutTables() {
        assertThat(sources("infra/standalone/src/main/java"))
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(schemas(source)).as(source.toString()).isEmpty());
    }

    static List<String> modules() {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.filter(module -> Files.isDirectory(module.resolve("src/demo")))
                    .map(module -> module.getFileName().toString().replaceFirst("^ent-", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> schemas(Path source) {
        return LITERAL.matcher(read(source))
                .results()
                .map(MatchResult::group)
                .flatMap(literal -> TABLE.matcher(literal).results())
                .map(table -> table.group(1))
                .distinct()
                .toList();
    }

    private static List<Path> sources(String directory) {
        try (Stream<Path> all = Files.walk(ROOT.resolve(directory))) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

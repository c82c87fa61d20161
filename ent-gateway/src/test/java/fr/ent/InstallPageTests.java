package fr.ent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/install.md} and what containers get name only what there is. */
class InstallPageTests {

    private static final Path INSTALL = Path.of("../infra/install");
    private static final Path REALMS = Path.of("../infra/services/src/main/resources/fr/ent/infra/services/realms");
    private static final Pattern VARIABLE =
            Pattern.compile("\\b(?:ENT|SPRING|SERVER|MANAGEMENT)_[A-Z0-9_]*[A-Z0-9]\\b");
    private static final Pattern ROUTE = Pattern.compile("/api/[a-z][a-z/-]*[a-z]");
    private static final Pattern GATEWAY = Pattern.compile("(?s)\\n  gateway:\\n(.*?)\\n\\n  \\w+:\\n");
    private static final Pattern SET = Pattern.compile("(?m)^ {6}([A-Z_]+):");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z_]*[A-Z]\\b");
    private static final Pattern GIVEN = Pattern.compile("\\$\\{([A-Z_]+)[:}]");

    private final String page = read(Path.of("../docs/install.md"));
    private final Set<String> settings = settings();

    @Test
    void thePageNamesSettingsAndVariablesThatAreRead() {
        List<String> machines = Stream.concat(files(INSTALL), files(REALMS))
                .flatMap(file -> found(VARIABLE, read(file)).stream())
                .toList();

        assertThat(found(VARIABLE, page))
                .isNotEmpty()
                .allMatch(name -> isSetting(name) || machines.contains(name), "is read by something");
    }

    @Test
    void thePageNamesRoutesThatThereAre() {
        Set<String> routes = Set.copyOf(new JsonMapper()
                .readTree(read(Path.of("openapi.json")))
                .path("paths")
                .propertyNames());

        assertThat(found(ROUTE, page)).isNotEmpty().allMatch(routes::contains, "is a route");
    }

    @Test
    void containersGiveTheProgramSettingsThatItHas() {
        assertThat(found(SET, gateway())).isNotEmpty().allMatch(this::isSetting, "is a setting");
    }

    @Test
    void containersNameNoVariableThatNobodyWritesDown() {
        List<String> written = found(NAME, read(INSTALL.resolve("secrets.sh")) + "\n" + page);

        assertThat(found(GIVEN, read(INSTALL.resolve("compose.yaml"))))
                .isNotEmpty()
                .allMatch(written::contains, "is written by secrets.sh or explained");
    }

    /** A line of theirs wins over {@code gateway.env}: one whose value nobody writes down would silently empty a setting there. */
    @Test
    void containersSetNothingForTheProgramButWhatTheFileOfSecretsNames() {
        String written = read(INSTALL.resolve("secrets.sh"));

        assertThat(found(GIVEN, gateway()))
                .isNotEmpty()
                .allMatch(
                        name -> Pattern.compile("(?m)^" + name + "=")
                                .matcher(written)
                                .find(),
                        "is written by secrets.sh");
    }

    private static String gateway() {
        return GATEWAY.matcher(read(INSTALL.resolve("compose.yaml")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private boolean isSetting(String name) {
        return settings.contains(name) || settings.stream().anyMatch(known -> name.matches(known + "_\\d+(_.*)?"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.groupCount() == 0 ? found.group() : found.group(1))
                .distinct()
                .toList();
    }

    private static Set<String> settings() {
        try {
            return Collections.list(InstallPageTests.class
                            .getClassLoader()
                            .getResources("META-INF/spring-configuration-metadata.json"))
                    .stream()
                    .flatMap(InstallPageTests::names)
                    .map(name -> name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> names(URL declared) {
        try (InputStream metadata = declared.openStream()) {
            return new JsonMapper()
                            .readTree(metadata)
                            .path("properties")
                            .valueStream()
                            .map(property -> property.path("name").asString())
                            .toList()
                            .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

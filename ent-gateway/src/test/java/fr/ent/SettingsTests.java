package fr.ent;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code docs/settings.md} equal to the settings that the modules declare. */
class SettingsTests {

    private static final String DECLARED = "META-INF/spring-configuration-metadata.json";
    private static final Pattern READ = Pattern.compile("\\$\\{(ent\\.[a-z0-9.-]+)");
    private static final List<String> SPRINGS = List.of(
            "logging.file.name",
            "management.server.port",
            "server.address",
            "server.forward-headers-strategy",
            "server.port",
            "server.tomcat.remoteip.internal-proxies",
            "spring.data.redis.host",
            "spring.data.redis.password",
            "spring.data.redis.port",
            "spring.data.redis.ssl.enabled",
            "spring.data.redis.username",
            "spring.mail.host",
            "spring.mail.password",
            "spring.mail.port",
            "spring.mail.username");
    private static final String TABLE = """
            | Setting | Type | Default | Meaning |
            |---|---|---|---|
            """;
    private static final String HEAD = """
            # Settings

            Made by `SettingsTests` from what the modules declare. Each setting is a Spring property: a line of an
            `application.yml` beside the program, `--ent.storage.bucket=files` on its command line, or a variable of its
            environment in capitals, with `_` for each dot and bracket and without hyphens: `ENT_STORAGE_MAXFILESIZE`,
            `ENT_APIPARTICULIER_TOWNS_0_TOKEN`. A setting without default is needed unless its meaning says otherwise; when one
            is missing or impossible, the start stops and names it. `./ent run` gives all of them itself.

            """ + TABLE;
    private static final String SPRINGS_HEAD = """

            ## Settings of Spring that every copy needs

            In Spring's own words. Redis keeps the sessions; without `spring.mail.host` no mail leaves; Spring
            Boot's own list has all others.

            Nothing that a proxy forwards is believed unless `server.forward-headers-strategy` is `native`. Then
            `server.tomcat.remoteip.internal-proxies` names the proxies and nothing else, each as a range (`10.0.0.1/32`), above all
            where visitors have private addresses too: the last address of `X-Forwarded-For` that isn't a proxy's counts. Each proxy
            appends to that header the address it was called from, without its port, and sets `X-Forwarded-Proto`,
            `X-Forwarded-Host` and `X-Forwarded-Port` itself. Never `framework`: it takes the first address, which anybody can invent.

            """ + TABLE;

    private final NavigableMap<String, Setting> settings = declared();

    private record Setting(String name, String type, String fallback, String meaning) {

        static Setting of(JsonNode property) {
            String type = property.path("type").asString("").replaceFirst("<.*", "");
            return new Setting(
                    property.path("name").asString(),
                    type.replaceFirst(".*[.$]", ""),
                    property.path("defaultValue").asString(""),
                    property.path("description").asString("").replaceAll("\\{@code ([^}]*)}", "`$1`"));
        }

        boolean isOurs() {
            return name.startsWith("ent.");
        }

        Setting or(Setting other) {
            return meaning.isEmpty() ? other : this;
        }

        String row() {
            return "| `%s` | %s | %s | %s |\n"
                    .formatted(name, type, fallback.isEmpty() ? "" : "`" + fallback + "`", meaning);
        }
    }

    @Test
    void theCommittedListIsWhatTheModulesDeclare() throws IOException {
        StringBuilder made = new StringBuilder(HEAD);
        settings.values().stream().filter(Setting::isOurs).forEach(setting -> made.append(setting.row()));
        made.append(SPRINGS_HEAD);
        SPRINGS.stream()
                .map(name -> requireNonNull(settings.get(name), name))
                .forEach(setting -> made.append(setting.row()));

        Committed.document("settings.md").mustBe(made.toString());
    }

    @Test
    void everySettingSaysWhatItMeans() {
        assertThat(settings.values())
                .filteredOn(Setting::isOurs)
                .isNotEmpty()
                .noneMatch(setting -> setting.meaning().isEmpty());
    }

    @Test
    void everySettingThatIsReadIsDeclared() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."), 12)) {
            assertThat(files.filter(SettingsTests::isSource).flatMap(SettingsTests::settingsRead))
                    .isNotEmpty()
                    .allMatch(settings::containsKey);
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().matches("\\.\\./ent-[a-z]+/src/main/.*\\.(java|yml|yaml|properties)");
    }

    private static Stream<String> settingsRead(Path source) {
        try {
            return READ
                    .matcher(Files.readString(source))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static NavigableMap<String, Setting> declared() {
        NavigableMap<String, Setting> all = new TreeMap<>();
        for (URL list : lists()) {
            try (InputStream content = list.openStream()) {
                new JsonMapper()
                        .readTree(content)
                        .path("properties")
                        .valueStream()
                        .map(Setting::of)
                        .forEach(setting -> all.merge(setting.name(), setting, Setting::or));
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
        return all;
    }

    private static List<URL> lists() {
        try {
            return Collections.list(SettingsTests.class.getClassLoader().getResources(DECLARED));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

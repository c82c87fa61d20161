package fr.ent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.SettingsRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** A setting that is missing or impossible stops the start, which names it. */
class ImpossibleSettingsTests {

    private static final Map<String, String> NEEDED = Map.ofEntries(
            Map.entry("ent.database.url", "jdbc:postgresql://127.0.0.1/ent"),
            Map.entry("ent.database.owner.user", "owner"),
            Map.entry("ent.database.owner.password", "only-in-tests"),
            Map.entry("ent.database.app.user", "app"),
            Map.entry("ent.database.app.password", "only-in-tests"),
            Map.entry("ent.keycloak.url", "https://keycloak.example"),
            Map.entry("ent.keycloak.gateway-client-secret", "only-in-tests"),
            Map.entry("ent.keycloak.admin-client-secret", "only-in-tests"),
            Map.entry("ent.storage.endpoint", "https://s3.example"),
            Map.entry("ent.storage.access-key", "only-in-tests"),
            Map.entry("ent.storage.secret-key", "only-in-tests"),
            Map.entry("ent.storage.bucket", "files"));

    /** Packages of settings by name: a start that looks through every class of the product takes seconds. */
    @ConfigurationPropertiesScan({
        "fr.ent.canteen.presence.caterer",
        "fr.ent.canteen.presence.kitchen",
        "fr.ent.canteen.prices.quotient.source",
        "fr.ent.core.account.keycloak",
        "fr.ent.core.account.recovery",
        "fr.ent.core.catalogue.link",
        "fr.ent.core.entry.door",
        "fr.ent.core.founding",
        "fr.ent.core.lti",
        "fr.ent.core.mail",
        "fr.ent.core.platform",
        "fr.ent.core.retention",
        "fr.ent.core.signin",
        "fr.ent.core.space.upload",
        "fr.ent.core.storage",
        "fr.ent.core.territory",
        "fr.ent.gateway.description",
        "fr.ent.gateway.franceconnect",
        "fr.ent.gateway.login",
        "fr.ent.gateway.server",
        "fr.ent.gateway.session",
        "fr.ent.messaging.conversation",
        "fr.ent.messaging.live"
    })
    static class AllSettings {}

    @Test
    void allSettingsAreTried() {
        List<String> packages = List.of(AllSettings.class
                .getAnnotation(ConfigurationPropertiesScan.class)
                .value());

        assertThat(SettingsRules.list("fr.ent"))
                .extracting(Class::getPackageName)
                .allMatch(name -> packages.stream().anyMatch(one -> (name + ".").startsWith(one + ".")));
    }

    @Test
    void eachSettingSaysWhatItMayBe() {
        SettingsRules.requireBounds(SettingsRules.list("fr.ent"));
    }

    @Test
    void theNeededOnesAreEnough() {
        start(NEEDED).run(context -> assertThat(context).hasNotFailed());
    }

    static Stream<String> needed() {
        return NEEDED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("needed")
    void isNamedWhenMissing(String name) {
        Map<String, String> others = new TreeMap<>(NEEDED);
        others.remove(name);

        assertNamed(name, others);
    }

    @ParameterizedTest
    @CsvSource({
        "ent.database.connections, 0",
        "ent.database.connections, many",
        "ent.database.answer-time, -1s",
        "ent.database.url, nowhere",
        "ent.database.owner.user, ''",
        "ent.keycloak.url, nowhere",
        "ent.keycloak.realm, ''",
        "ent.storage.endpoint, localhost:9000",
        "ent.storage.endpoint, https://s3.example/files",
        "ent.storage.bucket, Files_of_families",
        "ent.storage.bucket, ab",
        "ent.storage.bucket, 192.168.0.1",
        "ent.public-storage.endpoint, https://s3.example/files",
        "ent.office.memory, 1MB",
        "ent.scan.longest, 5s",
        "ent.storage.max-file-size, -1",
        "ent.storage.max-file-size, 1TB",
        "ent.live.check-every, 0s",
        "ent.live.heartbeat, 0s",
        "ent.live.send-time, -1s",
        "ent.live.send-buffer, 0",
        "ent.live.longest-frame, -1",
        "ent.live.connects-per-minute, 0",
        "ent.canteen.order-every, -1m",
        "ent.api-particulier.timeout, 0s",
        "ent.api-particulier.url, ftp://caf",
        "ent.server.head-time, 0s",
        "ent.sign-in.per-second, 0",
        "ent.entry.per-address, 0",
        "ent.scan.address, clamav",
        "ent.scan.address, clamav:0",
        "ent.scan.address, clamav:99999",
        "ent.sign-in.longest-wait, 0s",
        "ent.public-urls[0], ent.valmarin.fr",
        "ent.territories.hosts, 73282932000075 https://ecoles.valmarin.fr"
    })
    void isNamedWhenImpossible(String name, String value) {
        Map<String, String> all = new TreeMap<>(NEEDED);
        all.put(name, value);

        assertNamed(name, all);
    }

    private static void assertNamed(String name, Map<String, String> settings) {
        start(settings).run(context -> {
            assertThat(context).hasFailed();
            assertThat(plain(words(Objects.requireNonNull(context.getStartupFailure()))))
                    .contains(plain(name));
        });
    }

    /** Spring names some settings as Java does, without hyphens; either way they are found. */
    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static ApplicationContextRunner start(Map<String, String> settings) {
        return new ApplicationContextRunner()
                .withUserConfiguration(AllSettings.class)
                .withPropertyValues(settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    /** As they are written to the log when the start fails. */
    private static String words(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, broken) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .map(analysis -> analysis.getDescription())
                .findFirst()
                .orElse("");
    }
}

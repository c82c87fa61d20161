package fr.ent.infra.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** The unpacked Keycloak of this build, prepared once for PostgreSQL and shared read-only by every instance. */
final class KeycloakDistribution {

    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);
    /** Version 2 of the brokering API gives the token of FranceConnect to the client it is meant for, and to no other. */
    private static final List<String> BUILD_OPTIONS = List.of(
            "build", "--db=postgres", "--health-enabled=true", "--cache=local", "--features=identity-brokering-api:v2");

    private final Path directory;

    private KeycloakDistribution(Path directory) {
        this.directory = directory;
    }

    static KeycloakDistribution ready() {
        var distribution = new KeycloakDistribution(unpacked());
        distribution.buildOnce();
        return distribution;
    }

    Path runner() {
        return directory.resolve("lib/quarkus-run.jar");
    }

    /** A home of its own for one instance: files that it writes are apart, files that it only reads are linked. */
    Path homeIn(Path dataDir) throws IOException {
        var home = Files.createDirectories(dataDir.resolve("home")).toAbsolutePath();
        for (var shared : List.of("lib", "providers", "themes", "conf")) {
            var link = home.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, directory.resolve(shared));
        }
        return home;
    }

    private void buildOnce() {
        var built = directory.resolve("built");
        try (var lock = FileChannel.open(
                        directory.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            if (held.isValid() && !isBuilt(built)) {
                build();
                Files.write(built, ingredients());
            }
        } catch (IOException e) {
            throw new ServiceFailure("Keycloak could not be prepared in " + directory + ": " + e.getMessage(), e);
        }
    }

    /** With these options and these jars: another checkout of the sources may have built it with others. */
    private boolean isBuilt(Path built) throws IOException {
        return Files.exists(built) && Files.readAllLines(built).equals(ingredients());
    }

    /** Ingredients of the build: its options and our jars, which Keycloak refuses to run when they changed after it. */
    private List<String> ingredients() throws IOException {
        var all = new ArrayList<>(BUILD_OPTIONS);
        try (var jars = Files.newDirectoryStream(directory.resolve("providers"), "*.jar")) {
            for (var jar : jars) {
                all.add("%s %d %s".formatted(jar.getFileName(), Files.size(jar), Files.getLastModifiedTime(jar)));
            }
        }
        all.sort(Comparator.naturalOrder());
        return all;
    }

    private void build() {
        var script = directory.resolve("bin/kc.sh");
        var command = new ProcessBuilder(script.toString());
        command.command().addAll(BUILD_OPTIONS);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try (var process = ChildProcess.start("Keycloak's build", command, directory.resolve("build.log"))) {
            process.awaitSuccess(BUILD_LIMIT);
        }
    }

    private static Path unpacked() {
        var properties = new Properties();
        try (var in = KeycloakDistribution.class.getResourceAsStream("keycloak.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var directory = Path.of(properties.getProperty("distribution"));
        if (!Files.isDirectory(directory)) {
            throw new ServiceFailure("Keycloak is not in " + directory + ": build infra/services with Maven first");
        }
        return directory;
    }
}

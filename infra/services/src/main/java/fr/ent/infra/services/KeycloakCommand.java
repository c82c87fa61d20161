package fr.ent.infra.services;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line {@code kc.sh start} would run, run directly so that the child is the server itself and no shell. */
final class KeycloakCommand {

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:+UseSerialGC",
            // the second compiler takes half the processor time of a start: it is for hashing alone, which it makes 2.5
            // times faster
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    private KeycloakCommand() {}

    static ProcessBuilder start(KeycloakDistribution distribution, Path home, KeycloakSettings settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-XX:CompilerDirectivesFile=" + home.resolve("compilers.json"));
        command.addAll(lastWord());
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", distribution.runner().toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of("start", "--optimized", "--import-realm", "--http-enabled=true"));
        command.add("--http-host=" + Ports.LOOPBACK);
        command.add("--http-port=" + settings.port());
        command.add("--http-management-port=" + settings.managementPort());
        command.add("--hostname=http://localhost:" + settings.port());
        // people are queued by the gateway; a flood is refused before it fills the memory
        command.add("--http-max-queued-requests=1000");
        command.add("--log-level=warn");
        return new ProcessBuilder(command).directory(home.toFile());
    }

    /** For measurements: options of its JVM that win over ours. */
    private static List<String> lastWord() {
        var options = System.getenv().getOrDefault("ENT_KEYCLOAK_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    /** Secrets travel in the environment, which only the owner of the process can read; the realm files name them. */
    static Map<String, String> environment(KeycloakSettings settings, KeycloakAddress address, Secrets secrets) {
        return Map.ofEntries(
                Map.entry("KC_DB_URL", settings.postgres().jdbcUrl("keycloak")),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", secrets.get("database")),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", address.adminUser()),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", address.adminPassword()),
                Map.entry("ENT_KEYCLOAK_URL", address.url().toString()),
                Map.entry("ENT_GATEWAY_CLIENT_SECRET", address.secrets().gateway()),
                Map.entry("ENT_ADMIN_CLIENT_SECRET", address.secrets().admin()),
                Map.entry("ENT_QUOTIENT_CLIENT_SECRET", address.secrets().quotient()),
                Map.entry("ENT_FRANCECONNECT_CLIENT_SECRET", secrets.get("franceconnect-client")),
                Map.entry("ENT_PROCONNECT_CLIENT_SECRET", secrets.get("proconnect-client")),
                Map.entry("ENT_EDUCONNECT_CLIENT_SECRET", secrets.get("educonnect-client")));
    }
}

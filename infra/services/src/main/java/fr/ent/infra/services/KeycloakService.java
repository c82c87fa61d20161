package fr.ent.infra.services;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/**
 * Keycloak as a child process, its database in PostgreSQL, with the realms {@code ent} and {@code ent-quotient} and those that
 * play FranceConnect, ProConnect and ÉduConnect.
 */
public final class KeycloakService implements AutoCloseable {

    private static final String DATABASE = "keycloak";
    private static final String ADMIN = "admin";
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final List<String> REALMS =
            List.of("ent", "ent-quotient", "franceconnect", "proconnect", "educonnect");

    private final ChildProcess process;
    private final KeycloakAddress address;

    private KeycloakService(ChildProcess process, KeycloakAddress address) {
        this.process = process;
        this.address = address;
    }

    public static KeycloakService start(KeycloakSettings settings) {
        var secrets = new Secrets(settings.dataDir().resolve("secrets"));
        var address = addressOf(settings.dataDir(), settings.port());
        Databases.ensureOwned(settings.postgres(), DATABASE, DATABASE, secrets.get("database"));
        try {
            var distribution = KeycloakDistribution.ready();
            var home = distribution.homeIn(settings.dataDir());
            copyRealms(home.resolve("data/import"));
            copy("compilers.json", home.resolve("compilers.json"));
            var refused = Files.createDirectories(home.resolve("data/password-blacklists"));
            copy("passwords/commonest.txt", refused.resolve("commonest.txt"));
            var command = KeycloakCommand.start(distribution, home, settings);
            command.environment().putAll(KeycloakCommand.environment(settings, address, secrets));
            var process =
                    ChildProcess.start("Keycloak", command, settings.dataDir().resolve("keycloak.log"));
            process.awaitReady(() -> Http.answersOk(settings.managementPort(), "/health/ready"), START_LIMIT);
            var service = new KeycloakService(process, address);
            service.bringUpToDate(settings);
            return service;
        } catch (IOException e) {
            throw new ServiceFailure("Keycloak could not be started: " + e.getMessage(), e);
        }
    }

    /**
     * The address a Keycloak with this data will have on this port; known before it has started. It has a name, for browsers
     * keep passkeys for names alone, never for numbers.
     */
    public static KeycloakAddress addressOf(Path dataDir, int port) {
        var secrets = new Secrets(dataDir.resolve("secrets"));
        return new KeycloakAddress(
                URI.create("http://localhost:" + port),
                ADMIN,
                secrets.get("admin"),
                new KeycloakAddress.ClientSecrets(
                        secrets.get("gateway-client"), secrets.get("admin-client"), secrets.get("quotient-client")));
    }

    public KeycloakAddress address() {
        return address;
    }

    public ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
    }

    /** A realm is imported once; later changes, of its addresses and of what is closed in it, are written again. */
    private void bringUpToDate(KeycloakSettings settings) throws IOException {
        var known = settings.dataDir().resolve("addresses");
        var current = address.url() + " " + settings.gateways() + " " + REALMS
                + " without password grants, FranceConnect apart and strict, ProConnect, ÉduConnect, towns founded, old password asked,"
                + " own pages closed, short sessions, quotients at all hosts";
        if (Files.exists(known) && Files.readString(known).equals(current)) {
            return;
        }
        try {
            var realms = new KeycloakRealms(address);
            realms.announceGateway(settings.gateways());
            var additions = new LaterAdditions(realms, address);
            var secrets = new Secrets(settings.dataDir().resolve("secrets"));
            additions.addBroker("proconnect", "pc_", secrets.get("proconnect-client"));
            additions.addBroker("educonnect", "ec_", secrets.get("educonnect-client"));
            additions.makeStrict("franceconnect");
            additions.askOldPassword();
            additions.shorten();
            realms.announceKeycloak();
            realms.closePasswordGrants(REALMS);
            realms.closeOwnPages();
            realms.letTownsBeFounded();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        Files.writeString(known, current);
    }

    private static void copyRealms(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (var realm : REALMS) {
            var file = realm + "-realm.json";
            copy("realms/" + file, directory.resolve(file));
        }
    }

    private static void copy(String resource, Path target) throws IOException {
        try (var in = KeycloakService.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is missing from the build");
            }
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

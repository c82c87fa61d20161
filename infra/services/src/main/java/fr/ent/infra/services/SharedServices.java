package fr.ent.infra.services;

import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Real services for tests. Each starts on first use and ends with the JVM; when {@code ENT_SERVICES} names the file of
 * services that already run, those are used and nothing is started.
 */
public final class SharedServices {

    private static final String TEST_PASSWORD = "only-in-tests";

    private SharedServices() {}

    public static PostgresAddress postgres() {
        return RunningServices.get().postgres();
    }

    public static RedisAddress redis() {
        return RunningServices.get().redis();
    }

    public static ObjectStoreAddress objectStore() {
        return RunningServices.get().objectStore();
    }

    /** Keycloak with its two realms; the gateway may live on any loopback port. */
    public static KeycloakAddress keycloak() {
        return RunningServices.get().keycloak();
    }

    /** A new empty database; its name starts with the prefix. */
    public static TestDatabase createDatabase(String prefix) {
        var suffix = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        var name = (prefix + "_" + suffix).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        return Databases.ensure(postgres(), name, TEST_PASSWORD, TEST_PASSWORD);
    }
}

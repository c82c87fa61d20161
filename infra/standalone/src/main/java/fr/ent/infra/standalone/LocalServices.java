package fr.ent.infra.standalone;

import fr.ent.infra.services.Databases;
import fr.ent.infra.services.KeycloakAddress;
import fr.ent.infra.services.KeycloakService;
import fr.ent.infra.services.KeycloakSettings;
import fr.ent.infra.services.MailService;
import fr.ent.infra.services.ObjectStoreAddress;
import fr.ent.infra.services.ObjectStoreService;
import fr.ent.infra.services.PostgresAddress;
import fr.ent.infra.services.PostgresService;
import fr.ent.infra.services.RedisAddress;
import fr.ent.infra.services.RedisService;
import fr.ent.infra.services.Secrets;
import fr.ent.infra.services.TestDatabase;
import fr.ent.infra.services.quotient.QuotientSimulator;
import fr.ent.infra.services.quotient.RealmBearers;
import fr.ent.infra.standalone.demo.FamiliesOnFile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts each service in its part of the data directory; the running ones are kept in {@link Running}. */
final class LocalServices {

    private static final Duration LIKE_THE_REAL_ONE = Duration.ofMillis(900);

    private final Path data;
    private final int base;
    private final Running running;
    private final Progress progress;

    LocalServices(Path data, int base, Running running, Progress progress) {
        this.data = data;
        this.base = base;
        this.running = running;
        this.progress = progress;
    }

    PostgresAddress postgres() {
        return progress.step("PostgreSQL", () -> {
            var service = PostgresService.start(data.resolve("postgres"), Port.POSTGRES.above(base));
            running.add("PostgreSQL", service, service.handle());
            return service.address();
        });
    }

    TestDatabase database(PostgresAddress postgres) {
        var secrets = new Secrets(data.resolve("secrets"));
        return Databases.ensure(postgres, "ent", secrets.get("database-owner"), secrets.get("database-app"));
    }

    RedisAddress redis() {
        return progress.step("Redis", () -> {
            var service = RedisService.start(data.resolve("redis"), Port.REDIS.above(base));
            running.add("Redis", service, service.handle());
            return service.address();
        });
    }

    ObjectStoreAddress objectStore() {
        return progress.step("Object store", () -> {
            var service = ObjectStoreService.start(data.resolve("files"), Port.OBJECT_STORE.above(base));
            running.add("The object store", service);
            return service.address();
        });
    }

    QuotientSimulator quotients(TestDatabase database) {
        return progress.step("Stand-in for CAF and MSA", () -> {
            var simulator = QuotientSimulator.start(
                    Port.QUOTIENTS.above(base),
                    new FamiliesOnFile(database),
                    new RealmBearers(keycloakAddress().realm("franceconnect")),
                    LIKE_THE_REAL_ONE);
            running.add("The stand-in for CAF and MSA", simulator);
            return simulator;
        });
    }

    MailService mail() {
        return progress.step("Mail server", () -> {
            var service = MailService.start(data.resolve("mail"), Port.MAIL.above(base));
            running.add("The mail server", service);
            return service;
        });
    }

    /** The address of Keycloak, which the gateway has to know before it answers. */
    KeycloakAddress keycloakAddress() {
        return KeycloakService.addressOf(data.resolve("keycloak"), Port.KEYCLOAK.above(base));
    }

    KeycloakAddress keycloak(PostgresAddress postgres, List<URI> gateways) {
        return progress.step("Keycloak", () -> {
            var service = KeycloakService.start(new KeycloakSettings(
                    data.resolve("keycloak"),
                    Port.KEYCLOAK.above(base),
                    Port.KEYCLOAK_MANAGEMENT.above(base),
                    postgres,
                    gateways));
            running.add("Keycloak", service, service.handle());
            return service.address();
        });
    }
}

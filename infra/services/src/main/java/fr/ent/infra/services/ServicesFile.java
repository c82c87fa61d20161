package fr.ent.infra.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/** The addresses of running services, written by the process that runs them and read by tests in other processes. */
record ServicesFile(
        PostgresAddress postgres, RedisAddress redis, ObjectStoreAddress objectStore, KeycloakAddress keycloak) {

    private static final String ENVIRONMENT = "ENT_SERVICES";

    static Optional<ServicesFile> fromEnvironment() {
        return Optional.ofNullable(System.getenv(ENVIRONMENT)).map(Path::of).map(ServicesFile::read);
    }

    static ServicesFile read(Path file) {
        var in = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            in.load(reader);
        } catch (IOException e) {
            throw new ServiceFailure(ENVIRONMENT + " names " + file + ", which cannot be read", e);
        }
        return new ServicesFile(
                new PostgresAddress(
                        get(in, "postgres.host"),
                        Integer.parseInt(get(in, "postgres.port")),
                        get(in, "postgres.superuser"),
                        get(in, "postgres.password")),
                new RedisAddress(
                        get(in, "redis.host"), Integer.parseInt(get(in, "redis.port")), get(in, "redis.password")),
                new ObjectStoreAddress(
                        URI.create(get(in, "s3.endpoint")), get(in, "s3.accessKey"), get(in, "s3.secretKey")),
                new KeycloakAddress(
                        URI.create(get(in, "keycloak.url")),
                        get(in, "keycloak.adminUser"),
                        get(in, "keycloak.adminPassword"),
                        new KeycloakAddress.ClientSecrets(
                                get(in, "keycloak.gatewayClientSecret"),
                                get(in, "keycloak.adminClientSecret"),
                                get(in, "keycloak.quotientClientSecret"))));
    }

    /** Written aside and moved, so that a reader sees all of it or nothing. */
    void write(Path file) {
        var out = new Properties();
        out.setProperty("postgres.host", postgres.host());
        out.setProperty("postgres.port", String.valueOf(postgres.port()));
        out.setProperty("postgres.superuser", postgres.superuser());
        out.setProperty("postgres.password", postgres.password());
        out.setProperty("redis.host", redis.host());
        out.setProperty("redis.port", String.valueOf(redis.port()));
        out.setProperty("redis.password", redis.password());
        out.setProperty("s3.endpoint", objectStore.endpoint().toString());
        out.setProperty("s3.accessKey", objectStore.accessKey());
        out.setProperty("s3.secretKey", objectStore.secretKey());
        out.setProperty("keycloak.url", keycloak.url().toString());
        out.setProperty("keycloak.adminUser", keycloak.adminUser());
        out.setProperty("keycloak.adminPassword", keycloak.adminPassword());
        out.setProperty("keycloak.gatewayClientSecret", keycloak.secrets().gateway());
        out.setProperty("keycloak.adminClientSecret", keycloak.secrets().admin());
        out.setProperty("keycloak.quotientClientSecret", keycloak.secrets().quotient());
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "services", ".tmp", ownerOnly);
            try (var writer = Files.newBufferedWriter(draft)) {
                out.store(writer, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String get(Properties properties, String key) {
        var value = properties.getProperty(key);
        if (value == null) {
            throw new ServiceFailure("The file named by " + ENVIRONMENT + " lacks " + key);
        }
        return value;
    }
}

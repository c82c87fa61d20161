package fr.ent.infra.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The services of this JVM: those of another process when there is one, else our own, each started at first use. */
final class RunningServices {

    private static final RunningServices INSTANCE = new RunningServices(ServicesFile.fromEnvironment());

    private static final URI ANY_LOOPBACK_PORT = URI.create("http://127.0.0.1");

    private final Optional<ServicesFile> elsewhere;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private @Nullable PostgresService postgres;
    private @Nullable RedisService redis;
    private @Nullable ObjectStoreService objectStore;
    private @Nullable KeycloakService keycloak;
    private @Nullable Path directory;

    RunningServices(Optional<ServicesFile> elsewhere) {
        this.elsewhere = elsewhere;
    }

    static RunningServices get() {
        return INSTANCE;
    }

    synchronized PostgresAddress postgres() {
        if (elsewhere.isPresent()) {
            return elsewhere.get().postgres();
        }
        if (postgres == null) {
            postgres = start(dir -> PostgresService.start(dir.resolve("postgres"), 0, Durability.THROWAWAY));
        }
        return postgres.address();
    }

    synchronized RedisAddress redis() {
        if (elsewhere.isPresent()) {
            return elsewhere.get().redis();
        }
        if (redis == null) {
            redis = start(dir -> RedisService.start(dir.resolve("redis"), 0));
        }
        return redis.address();
    }

    synchronized ObjectStoreAddress objectStore() {
        if (elsewhere.isPresent()) {
            return elsewhere.get().objectStore();
        }
        if (objectStore == null) {
            objectStore = start(dir -> ObjectStoreService.start(dir.resolve("s3"), 0));
        }
        return objectStore.address();
    }

    synchronized KeycloakAddress keycloak() {
        if (elsewhere.isPresent()) {
            return elsewhere.get().keycloak();
        }
        if (keycloak == null) {
            var database = postgres();
            keycloak = start(dir -> KeycloakService.start(new KeycloakSettings(
                    dir.resolve("keycloak"), Ports.orFree(0), Ports.orFree(0), database, List.of(ANY_LOOPBACK_PORT))));
        }
        return keycloak.address();
    }

    private <S extends AutoCloseable> S start(Function<Path, S> how) {
        if (directory == null) {
            directory = temporaryDirectory();
            Runtime.getRuntime().addShutdownHook(new Thread(this::closeAll, "services-closer"));
        }
        var service = how.apply(directory);
        started.push(service);
        return service;
    }

    private synchronized void closeAll() {
        for (var service : started) {
            try {
                service.close();
            } catch (Exception e) {
                System.err.println(e.getMessage());
            }
        }
        if (directory != null) {
            Directories.delete(directory);
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("ent-services-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

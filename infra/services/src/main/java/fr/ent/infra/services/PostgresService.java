package fr.ent.infra.services;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server whose cluster lives in a directory; every connection needs its password. */
public final class PostgresService implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final PostgresAddress address;
    private final ProcessHandle postmaster;

    private PostgresService(EmbeddedPostgres server, PostgresAddress address, ProcessHandle postmaster) {
        this.server = server;
        this.address = address;
        this.postmaster = postmaster;
    }

    public static PostgresService start(Path dataDir, int wantedPort) {
        return start(dataDir, wantedPort, Durability.DURABLE);
    }

    public static PostgresService start(Path dataDir, int wantedPort, Durability durability) {
        var port = Ports.orFree(wantedPort);
        var cluster = dataDir.toAbsolutePath().resolve("cluster");
        var password = new Secrets(dataDir.resolve("secrets")).get("superuser");
        try {
            var log = dataDir.resolve("postgres.log").toFile();
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(LIMIT)
                    .setConnectConfig("password", password)
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                    .setServerConfig("listen_addresses", Ports.LOOPBACK)
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("fsync", durability.setting())
                    .setServerConfig("full_page_writes", durability.setting())
                    .setServerConfig("synchronous_commit", durability.setting())
                    .start();
            requirePasswords(server, cluster, password);
            var address = new PostgresAddress(Ports.LOOPBACK, port, SUPERUSER, password);
            return new PostgresService(server, address, postmasterOf(cluster));
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new ServiceFailure("PostgreSQL could not be started in %s: %s".formatted(cluster, e.getMessage()), e);
        }
    }

    public PostgresAddress address() {
        return address;
    }

    public long pid() {
        return postmaster.pid();
    }

    public ProcessHandle handle() {
        return postmaster;
    }

    /** Ends the server and all its workers at once, as a power cut would; the cluster can be started again. */
    public void killHard() {
        var all = new ArrayList<>(List.of(postmaster));
        all.addAll(postmaster.descendants().toList());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(PostgresService::awaitEnd);
        close();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new ServiceFailure("PostgreSQL could not be stopped: " + e.getMessage(), e);
        }
        awaitEnd(postmaster);
    }

    private static void requirePasswords(EmbeddedPostgres server, Path cluster, String password)
            throws SQLException, IOException {
        var rule = "host all all 127.0.0.1/32 scram-sha-256\n";
        var hba = cluster.resolve("pg_hba.conf");
        if (Files.readString(hba).equals(rule)) {
            return;
        }
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role " + SUPERUSER + " password '" + password + "'");
            Files.writeString(hba, rule);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static ProcessHandle postmasterOf(Path cluster) throws IOException {
        var pid = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("its process " + pid + " is gone"));
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new ServiceFailure("PostgreSQL process %d did not end".formatted(process.pid()), e);
        }
    }
}

package fr.ent.infra.services;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import redis.embedded.core.ExecutableProvider;

/** A Redis server that keeps its append-only file in a directory and asks everybody for its password. */
public final class RedisService implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final int PROBE_MILLIS = 500;

    private final ChildProcess process;
    private final RedisAddress address;

    private RedisService(ChildProcess process, RedisAddress address) {
        this.process = process;
        this.address = address;
    }

    public static RedisService start(Path dataDir, int wantedPort) {
        var port = Ports.orFree(wantedPort);
        var secrets = dataDir.resolve("secrets").toAbsolutePath();
        var address = new RedisAddress(Ports.LOOPBACK, port, new Secrets(secrets).get("password"));
        try {
            var command = new ProcessBuilder(
                            executable(dataDir).toString(),
                            settings(secrets, address.password()).toString())
                    .directory(dataDir.toFile());
            command.command().addAll(List.of("--bind", address.host(), "--port", "" + port, "--appendonly", "yes"));
            var process = ChildProcess.start("Redis", command, dataDir.resolve("redis.log"));
            process.awaitReady(() -> answersPing(address), START_LIMIT);
            return new RedisService(process, address);
        } catch (IOException e) {
            throw new ServiceFailure("Redis could not be started: " + e.getMessage(), e);
        }
    }

    public RedisAddress address() {
        return address;
    }

    public ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
    }

    private static Path executable(Path dataDir) throws IOException {
        var bin = Files.createDirectories(dataDir.resolve("bin").toAbsolutePath());
        try (var files = Files.list(bin)) {
            var present = files.filter(Files::isExecutable).findFirst();
            if (present.isPresent()) {
                return present.get();
            }
        }
        return ExecutableProvider.newJarResourceProvider(bin.toFile()).get().toPath();
    }

    /** Not on the command line, which everybody on this machine may read. */
    private static Path settings(Path secrets, String password) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var file = secrets.resolve("redis.conf");
        if (!Files.exists(file)) {
            Files.createFile(file, ownerOnly);
        }
        return Files.writeString(file, "requirepass " + password + "\n");
    }

    private static boolean answersPing(RedisAddress address) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.port()), PROBE_MILLIS);
            socket.setSoTimeout(PROBE_MILLIS);
            var commands = "AUTH " + address.password() + "\r\nPING\r\n";
            socket.getOutputStream().write(commands.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return "+OK".equals(answer.readLine()) && "+PONG".equals(answer.readLine());
        } catch (IOException e) {
            return false;
        }
    }
}

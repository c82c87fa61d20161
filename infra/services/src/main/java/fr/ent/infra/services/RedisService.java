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
import java.time.Duration;
import redis.embedded.core.ExecutableProvider;

/** A Redis server that keeps its append-only file in a directory. */
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
        try {
            Files.createDirectories(dataDir);
            var command = new ProcessBuilder(
                            executable(dataDir).toString(), "--bind", Ports.LOOPBACK, "--port", "" + port)
                    .directory(dataDir.toFile());
            command.command().add("--appendonly");
            command.command().add("yes");
            var process = ChildProcess.start("Redis", command, dataDir.resolve("redis.log"));
            process.awaitReady(() -> answersPing(port), START_LIMIT);
            return new RedisService(process, new RedisAddress(Ports.LOOPBACK, port));
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

    private static boolean answersPing(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PROBE_MILLIS);
            socket.setSoTimeout(PROBE_MILLIS);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return "+PONG".equals(answer.readLine());
        } catch (IOException e) {
            return false;
        }
    }
}

package fr.ent.core.storage.scan;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.util.unit.DataSize;

/** ClamAV's daemon itself, where it is on the machine, with a database that knows the test virus alone. */
final class RealClamd implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final String EICAR = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n";
    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private RealClamd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isHere() {
        return Files.isExecutable(PROGRAM);
    }

    static RealClamd start(Path folder) throws IOException, InterruptedException {
        Path database = Files.createDirectories(folder.resolve("db"));
        Files.writeString(database.resolve("eicar.hdb"), EICAR);
        int port = freePort();
        Path settings = Files.writeString(folder.resolve("clamd.conf"), """
                DatabaseDirectory %s
                TCPSocket %d
                TCPAddr 127.0.0.1
                Foreground yes
                StreamMaxLength 5M
                AlertExceedsMax yes
                TemporaryDirectory %s
                """.formatted(database, port, folder));
        Process process = new ProcessBuilder(PROGRAM.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        RealClamd clamd = new RealClamd(process, port);
        clamd.await(folder);
        return clamd;
    }

    private void await(Path folder) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + START.toNanos(); System.nanoTime() < end; ) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return;
            } catch (IOException notYet) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException(Files.readString(folder.resolve("clamd.log")), notYet);
                }
            }
        }
        throw new IllegalStateException("clamd doesn't start");
    }

    ScanSettings settings(DataSize most) {
        return new ScanSettings(
                "127.0.0.1:" + port, Duration.ofSeconds(20), Duration.ofSeconds(20), most, LargeFiles.REFUSED);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}

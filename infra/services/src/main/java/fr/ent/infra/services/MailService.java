package fr.ent.infra.services;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server inside this JVM that lets nothing out: each letter becomes a file, whose name tells to whom it went. */
public final class MailService implements AutoCloseable {

    /** Where it listens. */
    public static final String HOST = Ports.LOOPBACK;

    private static final String NOT_IN_NAMES = "[^A-Za-z0-9@._+-]";

    private final SMTPServer server;

    private MailService(SMTPServer server) {
        this.server = server;
    }

    /** @param letters where they are written, first the first: {@code 00001 claire@example.org.eml} */
    public static MailService start(Path letters, int wantedPort) {
        try {
            Files.createDirectories(letters);
            try (var before = Files.list(letters)) {
                var number = new AtomicInteger((int) before.count());
                BasicMessageListener write = (context, from, to, letter) -> {
                    var name = "%05d %s.eml".formatted(number.incrementAndGet(), to.replaceAll(NOT_IN_NAMES, "_"));
                    keep(letters, name, letter);
                };
                var server = SMTPServer.port(Ports.orFree(wantedPort))
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .messageHandler(write)
                        .build();
                server.start();
                return new MailService(server);
            }
        } catch (IOException e) {
            throw new ServiceFailure("The mail server could not be started: " + e.getMessage(), e);
        }
    }

    /** A letter appears whole. */
    private static void keep(Path letters, String name, byte[] letter) {
        try {
            var begun = Files.write(letters.resolve("." + UUID.randomUUID()), letter);
            Files.move(begun, letters.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ServiceFailure("A letter could not be written: " + e.getMessage(), e);
        }
    }

    public int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }
}

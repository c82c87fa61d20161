package fr.ent.core.storage.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.util.unit.DataSize;

/** Answers as clamd does by its command INSTREAM, well or badly. */
public final class StandInClamd implements AutoCloseable {

    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    public static final String SLOW = "très lent";

    /** Ways to treat a content. */
    public enum Mood {
        WELL,
        SILENT,
        DEAF,
        HANGING_UP,
        CONFUSED,
        CUT_SHORT,
        /** It gives no verdict about what says that it is {@link #SLOW}. */
        STUMBLING,
        /** It calls clean what it has only begun to read. */
        HASTY
    }

    private static final String ANSWER = "stream: ";

    private final ServerSocket port;
    private final long limit;
    private final List<Socket> taken = new CopyOnWriteArrayList<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;

    public StandInClamd(DataSize limit) {
        this.limit = limit.toBytes();
        try {
            port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::take);
    }

    public void feel(Mood now) {
        mood = now;
    }

    /** Digests of the contents that came whole. */
    public List<String> seen() {
        return List.copyOf(seen);
    }

    public ScanSettings settings() {
        return settings(Duration.ofSeconds(5), LargeFiles.REFUSED, DataSize.ofMegabytes(25));
    }

    public ScanSettings settings(Duration patience, LargeFiles larger, DataSize most) {
        return new ScanSettings("127.0.0.1:" + port.getLocalPort(), patience, patience, most, larger);
    }

    private void take() {
        try {
            while (true) {
                Socket client = port.accept();
                taken.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            close();
        }
    }

    private void serve(Socket client) {
        try {
            Mood now = mood;
            if (now == Mood.DEAF) {
                return;
            }
            if (now == Mood.HANGING_UP) {
                client.close();
                return;
            }
            if (now == Mood.HASTY) {
                hurry(client);
                return;
            }
            String answer = listen(new DataInputStream(client.getInputStream()));
            if (now == Mood.SILENT || (now == Mood.STUMBLING && answer.isEmpty())) {
                return;
            }
            client.getOutputStream().write(said(now, answer).getBytes(StandardCharsets.US_ASCII));
            client.close();
        } catch (IOException cut) {
            taken.remove(client);
        }
    }

    private static void hurry(Socket client) throws IOException {
        client.getInputStream().skipNBytes(100);
        client.getOutputStream().write("stream: OK\0".getBytes(StandardCharsets.US_ASCII));
        client.shutdownOutput();
        client.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private static String said(Mood mood, String answer) {
        return switch (mood) {
            case CONFUSED -> "UNKNOWN COMMAND\0";
            case CUT_SHORT -> answer.substring(0, answer.length() - 3);
            default -> answer;
        };
    }

    private String listen(DataInputStream in) throws IOException {
        String command = command(in);
        if (!command.equals("zINSTREAM")) {
            return command.equals("zPING") ? "PONG\0" : "UNKNOWN COMMAND\0";
        }
        MessageDigest digest = sha256();
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        long size = 0;
        try (DigestOutputStream content = new DigestOutputStream(DigestOutputStream.nullOutputStream(), digest)) {
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                size += length;
                if (size > limit) {
                    return "INSTREAM size limit exceeded. ERROR\0";
                }
                byte[] chunk = in.readNBytes(length);
                content.write(chunk);
                if (start.size() < 200) {
                    start.write(chunk, 0, Math.min(chunk.length, 200));
                }
            }
        }
        if (mood == Mood.STUMBLING && start.toString(StandardCharsets.UTF_8).contains(SLOW)) {
            return "";
        }
        seen.add(HexFormat.of().formatHex(digest.digest()));
        return start.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                ? ANSWER + "Eicar-Test-Signature FOUND\0"
                : ANSWER + "OK\0";
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int letter = in.read(); letter > 0; letter = in.read()) {
            command.append((char) letter);
        }
        return command.toString();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            port.close();
            for (Socket client : taken) {
                client.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package fr.ent.core.storage.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * ClamAV's daemon, asked by its command {@code INSTREAM}: chunks with their length before them, an empty one at the end, then a
 * line of words. A connection serves one content and is cut when the time is over, whatever it does then.
 */
record Clamd(InetSocketAddress address) {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PING = "zPING\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;
    private static final String FOUND = " FOUND";

    /** Archives that go deeper and files that are larger than it looks are "found", if it is told to say so. */
    private static final String BEYOND = "Heuristics.Limits.Exceeded";

    static Clamd at(InetSocketAddress address) {
        return new Clamd(address);
    }

    ScanVerdict ask(InputStream content, long size, Duration patience) {
        try {
            return within(patience, socket -> verdict(socket, content, size));
        } catch (IOException failure) {
            return new ScanVerdict.NoAnswer(failure.getClass().getSimpleName());
        }
    }

    /** Whether it answers at all. */
    boolean isThere(Duration patience) {
        try {
            return within(patience, socket -> {
                socket.getOutputStream().write(PING);
                return answer(socket).equals("PONG");
            });
        } catch (IOException away) {
            return false;
        }
    }

    private <T> T within(Duration patience, Talk<T> talk) throws IOException {
        try (Socket socket = new Socket()) {
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    () -> cut(socket), CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                socket.connect(address, Math.toIntExact(patience.toMillis()));
                return talk.over(socket);
            } finally {
                end.cancel(false);
            }
        }
    }

    private static ScanVerdict verdict(Socket socket, InputStream content, long size) throws IOException {
        boolean whole;
        try {
            whole = send(socket, content, size);
        } catch (IOException cut) {
            // it says that there is too much, and hangs up before the end
            whole = false;
        }
        ScanVerdict verdict = meaning(answer(socket));
        return verdict instanceof ScanVerdict.Clean && !whole
                ? new ScanVerdict.NoAnswer("it called clean what it hadn't read")
                : verdict;
    }

    /** Whether all was sent; it may answer before the end. */
    private static boolean send(Socket socket, InputStream content, long size) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write(COMMAND);
        byte[] chunk = new byte[CHUNK];
        long sent = 0;
        for (int read = read(content, chunk, socket); read > 0; read = read(content, chunk, socket)) {
            if (socket.getInputStream().available() > 0) {
                return false;
            }
            out.writeInt(read);
            out.write(chunk, 0, read);
            sent += read;
        }
        if (sent != size) {
            socket.close();
            throw new IOException("Of " + size + " bytes " + sent + " were there");
        }
        if (socket.getInputStream().available() > 0) {
            return false;
        }
        out.writeInt(0);
        out.flush();
        return true;
    }

    /** A content that can't be read has no verdict. */
    private static int read(InputStream content, byte[] chunk, Socket socket) throws IOException {
        try {
            return content.readNBytes(chunk, 0, CHUNK);
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    private static String answer(Socket socket) throws IOException {
        byte[] words = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(words, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
    }

    private static ScanVerdict meaning(String words) {
        if (words.equals("stream: OK")) {
            return new ScanVerdict.Clean();
        }
        if (words.startsWith("stream: ") && words.endsWith(FOUND)) {
            String virus = words.substring("stream: ".length(), words.length() - FOUND.length());
            return virus.startsWith(BEYOND)
                    ? new ScanVerdict.OverLimit()
                    : new ScanVerdict.Found(virus.replaceAll("[^\\p{Graph} ]", "?"));
        }
        return words.contains("size limit exceeded")
                ? new ScanVerdict.OverLimit()
                : new ScanVerdict.NoAnswer(words.isEmpty() ? "it hung up" : "it said: " + words);
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** One conversation. */
    @FunctionalInterface
    private interface Talk<T> {
        T over(Socket socket) throws IOException;
    }
}

package fr.ent.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Speaks to the product byte by byte, also as no HTTP client would. */
public final class Wire {

    private static final int PATIENCE_MILLIS = 20_000;

    private Wire() {}

    /** Sends these very bytes, and reads until the server has closed the connection. */
    public static Answer send(int port, String request) {
        try (Socket socket = open(port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A request as it should be, with further lines of its head. */
    public static String request(String methodAndPath, String... headers) {
        return methodAndPath + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                + Arrays.stream(headers).map(line -> line + "\r\n").collect(Collectors.joining())
                + "\r\n";
    }

    /** A request that carries a body; the head says its length. */
    public static String request(String methodAndPath, List<String> headers, String body) {
        List<String> head = new ArrayList<>(headers);
        head.add("Content-Length: " + body.length());
        return request(methodAndPath, head.toArray(String[]::new)) + body;
    }

    public static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** The answer as it came back; the names of headers are asked for in lower case. */
    public record Answer(int status, List<String> head, String body) {

        static Answer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new AssertionError("no answer: " + text);
            }
            List<String> lines = text.substring(0, end).lines().toList();
            return new Answer(
                    Integer.parseInt(lines.getFirst().split(" ", 3)[1]),
                    lines.subList(1, lines.size()),
                    text.substring(end + 4));
        }

        public List<String> headers(String name) {
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }
}

package fr.ent.core.catalogue.link;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A host of this machine that answers as it is told, and keeps who asked for what in which way. */
final class LinkHost implements AutoCloseable {

    /** A question as it came. */
    record AskedPage(String method, String path, String agent, String range) {}

    private final HttpServer server;
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> ways = new ConcurrentHashMap<>();
    private volatile Duration pause = Duration.ZERO;
    final List<AskedPage> asked = new CopyOnWriteArrayList<>();

    LinkHost() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** By method and path: {@code HEAD /a}; with zero it hangs up. Others are found. */
    LinkHost answering(String question, int status) {
        answers.put(question, status);
        return this;
    }

    LinkHost leading(String path, String to) {
        ways.put(path, to);
        return this;
    }

    /** Before each answer. */
    LinkHost resting(Duration time) {
        pause = time;
        return this;
    }

    URI page(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(new AskedPage(
                    exchange.getRequestMethod(),
                    path,
                    String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Range"))));
            rest();
            String way = ways.get(path);
            if (answers.getOrDefault(exchange.getRequestMethod() + " " + path, 200) == 0) {
                return;
            }
            if (way != null) {
                exchange.getResponseHeaders().set("Location", way);
            }
            exchange.sendResponseHeaders(
                    way != null ? 302 : answers.getOrDefault(exchange.getRequestMethod() + " " + path, 200), -1);
        }
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

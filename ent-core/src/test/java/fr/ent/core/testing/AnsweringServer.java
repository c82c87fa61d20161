package fr.ent.core.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** A service that answers some requests in one way, and lets the others in with a token: a proxy, or Keycloak in trouble. */
public final class AnsweringServer implements AutoCloseable {

    private static final String TOKEN = "{\"access_token\":\"t\",\"expires_in\":60,\"refresh_expires_in\":60}";

    private final HttpServer server;
    private final Predicate<String> answered;
    private final int status;
    private final String type;
    private final String body;

    private AnsweringServer(Predicate<String> answered, int status, String type, String body) {
        this.answered = answered;
        this.status = status;
        this.type = type;
        this.body = body;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** A proxy that answers everything below a path with a page of its own. */
    public static AnsweringServer proxy(String below, int status) {
        return new AnsweringServer(
                path -> path.startsWith(below), status, "text/html", "<html><body>" + status + "</body></html>");
    }

    /** A proxy that answers everything below a path with a number alone. */
    public static AnsweringServer curtProxy(String below, int status) {
        return new AnsweringServer(path -> path.startsWith(below), status, "", "");
    }

    /** A Keycloak that answers everything below {@code /admin} in these words. */
    public static AnsweringServer keycloak(int status, String body) {
        return new AnsweringServer(path -> path.startsWith("/admin"), status, "application/json", body);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean ours = answered.test(exchange.getRequestURI().getPath());
            exchange.getRequestBody().readAllBytes();
            byte[] words = (ours ? body : TOKEN).getBytes(StandardCharsets.UTF_8);
            if (!ours || !type.isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", ours ? type : "application/json");
            }
            exchange.sendResponseHeaders(ours ? status : 200, words.length == 0 ? -1 : words.length);
            exchange.getResponseBody().write(words);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package fr.ent.infra.services.quotient;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.ent.infra.services.Ports;
import fr.ent.infra.services.ServiceFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Plays API Particulier's quotient familial on the loopback interface: the real paths, checks, statuses and limits, after
 * a pause as long as the real one's. It knows whom its {@link SimulatedRegister} knows, and opens to its own token and to those that
 * FranceConnect gave its {@link Bearers}.
 */
public final class QuotientSimulator implements AutoCloseable {

    /** The product refuses it outside the demonstration. */
    public static final String TOKEN = "simulator-of-api-particulier";

    public static final String EXPIRED_TOKEN = TOKEN + "-expired";
    public static final String TOKEN_WITHOUT_PRIVILEGES = TOKEN + "-without-privileges";

    private static final String PATH = "/v3/dss/quotient_familial/";
    private static final String IDENTITY_SCOPE = "identite_pivot";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SimulatedRegister register;
    private final Bearers bearers;
    private final Duration latency;
    private final Allowance perSecond = new Allowance(20, Duration.ofSeconds(1));
    private final Allowance perMinute = new Allowance(1000, Duration.ofMinutes(1));
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicReference<Optional<Reply>> forced = new AtomicReference<>(Optional.empty());

    private QuotientSimulator(HttpServer server, SimulatedRegister register, Bearers bearers, Duration latency) {
        this.server = server;
        this.register = register;
        this.bearers = bearers;
        this.latency = latency;
    }

    /** @param wantedPort any free one when 0 */
    public static QuotientSimulator start(
            int wantedPort, SimulatedRegister register, Bearers bearers, Duration latency) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wantedPort), 0);
            var simulator = new QuotientSimulator(server, register, bearers, latency);
            server.createContext("/", simulator::answer);
            server.setExecutor(simulator.threads);
            server.start();
            return simulator;
        } catch (IOException e) {
            throw new ServiceFailure("The stand-in for CAF and MSA could not be started: " + e.getMessage(), e);
        }
    }

    public URI url() {
        return URI.create(
                "http://%s:%d".formatted(Ports.LOOPBACK, server.getAddress().getPort()));
    }

    /** How many requests came in. */
    public int requests() {
        return requests.get();
    }

    /** For tests: answers everybody so, whatever the limits, until {@link #answerAsUsual}. */
    public void answerAlways(Reply reply) {
        forced.set(Optional.of(reply));
    }

    public void answerAsUsual() {
        forced.set(Optional.empty());
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        try (exchange) {
            pause();
            var always = forced.get();
            var wait = always.isPresent() ? Optional.<Duration>empty() : waitForLimits();
            var headers = exchange.getResponseHeaders();
            headers.set("X-Request-ID", UUID.randomUUID().toString());
            headers.set("Content-Type", "application/json; charset=utf-8");
            wait.ifPresent(left -> headers.set("Retry-After", String.valueOf(left.toSeconds() + 1)));
            send(exchange, wait.isPresent() ? Reply.Fault.TOO_MANY : always.orElseGet(() -> reply(exchange)));
        }
    }

    private Optional<Duration> waitForLimits() {
        return perSecond.take(System.nanoTime()).or(() -> perMinute.take(System.nanoTime()));
    }

    private Reply reply(HttpExchange exchange) {
        var question = AskedQuestion.of(exchange.getRequestURI());
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        var token = authorization != null && authorization.startsWith("Bearer ") ? authorization.substring(7) : "";
        return switch (exchange.getRequestURI().getPath()) {
            case PATH + "identite" -> aboutIdentity(token, question);
            case PATH + "france_connect" -> aboutBearer(token, question);
            default -> new Reply.Verbatim(404, "{}", Map.of());
        };
    }

    private Reply aboutIdentity(String token, AskedQuestion question) {
        if (token.equals(EXPIRED_TOKEN)) {
            return Reply.Fault.TOKEN_EXPIRED;
        }
        if (token.equals(TOKEN_WITHOUT_PRIVILEGES)) {
            return Reply.Fault.PRIVILEGES;
        }
        if (!token.equals(TOKEN)) {
            return Reply.Fault.TOKEN_INVALID;
        }
        if (!question.hasRecipient()) {
            return Reply.Fault.RECIPIENT;
        }
        return question.identity().map(register::of).orElse(Reply.Fault.IDENTITY);
    }

    private Reply aboutBearer(String token, AskedQuestion question) {
        return switch (bearers.of(token)) {
            case Bearers.UnknownBearer.MALFORMED -> Reply.Fault.BEARER_MALFORMED;
            case Bearers.UnknownBearer.UNKNOWN_OR_EXPIRED -> Reply.Fault.BEARER_EXPIRED;
            case Bearers.Citizen(var identity, var scopes) -> {
                if (!scopes.contains(IDENTITY_SCOPE)) {
                    yield Reply.Fault.BEARER_WITHOUT_IDENTITY;
                }
                if (Reply.Excerpt.ALL.stream().noneMatch(scopes::contains)) {
                    yield Reply.Fault.PRIVILEGES;
                }
                if (!question.hasRecipient()) {
                    yield Reply.Fault.RECIPIENT;
                }
                var reply = register.of(identity);
                yield reply instanceof SimulatedFamily family ? new Reply.Excerpt(family, scopes) : reply;
            }
        };
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        switch (reply) {
            case SimulatedFamily family -> send(exchange, 200, ReplyBody.of(family, Reply.Excerpt.ALL));
            case Reply.Excerpt(var family, var scopes) -> send(exchange, 200, ReplyBody.of(family, scopes));
            case Reply.Fault fault -> send(exchange, fault.status(), ReplyBody.of(fault));
            case Reply.Verbatim(int status, String body, Map<String, String> headers) -> {
                headers.forEach(exchange.getResponseHeaders()::set);
                send(exchange, status, body);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void pause() {
        try {
            Thread.sleep(latency);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

package fr.ent.infra.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.ent.core.founding.FoundingCodeIssued;
import fr.ent.infra.services.KeycloakAddress;
import fr.ent.infra.services.ServiceFailure;
import fr.ent.infra.standalone.Options.Content;
import fr.ent.infra.standalone.start.FirstStart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts everything on this machine, says so, and stays until it is ended. */
public final class Standalone {

    /** Names under which the demonstration's territories are reached, beside 127.0.0.1. */
    private static final List<String> HOSTS =
            List.of("127.0.0.1", "localhost", "valmarin.localhost", "rochebrune.localhost");

    private final Options options;
    private final Progress progress = new Progress(System.out);
    private final Running running = new Running(Standalone::lost);
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable FoundingCodeIssued> code = new AtomicReference<>();

    private Standalone(Options options) {
        this.options = options;
    }

    public static void main(String... arguments) {
        quietUntilTheGatewayLogs();
        try {
            new Standalone(Options.parse(List.of(arguments))).run();
        } catch (ServiceFailure e) {
            fail(e.sentence());
        } catch (RuntimeException | IOException e) {
            fail(
                    "Préau could not start: %s. gateway.log in the data directory says more; ./ent run --fresh starts over."
                            .formatted(firstLineOf(rootOf(e))));
        }
    }

    private void run() throws IOException {
        var began = System.nanoTime();
        var data = DataDirectory.open(options.data(), options.beginning());
        if (options.content() == Content.NOTHING && Files.exists(data.demoAccounts())) {
            throw new ServiceFailure("%s holds the demonstration: ./ent run --empty --fresh starts over without it."
                    .formatted(data.path()));
        }
        Port.requireAllFree(options.port());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endEverything(data.path()), "end-everything"));
        var services = new LocalServices(data.path(), options.port(), running, progress);
        var keycloak = services.keycloakAddress();
        var gateway = startAll(services, data, keycloak);
        if (data.isBeginning()) {
            if (options.content() == Content.DEMO) {
                fill(gateway);
            }
            data.endBeginning();
        }
        System.gc();
        new Summary(
                        gatewayAt(HOSTS.getFirst()),
                        keycloak.url(),
                        data.path().resolve("mail"),
                        DemoAccount.readAll(data.demoAccounts()),
                        Optional.ofNullable(code.get()),
                        Duration.ofNanos(System.nanoTime() - began),
                        Memory.residentMebibytes(running.processes()))
                .print(System.out);
    }

    /** PostgreSQL, Redis and the object store at once; then Keycloak and the gateway at once. */
    private ConfigurableApplicationContext startAll(
            LocalServices services, DataDirectory data, KeycloakAddress keycloak) {
        var postgres = CompletableFuture.supplyAsync(services::postgres, threads);
        var redis = CompletableFuture.supplyAsync(services::redis, threads);
        var store = CompletableFuture.supplyAsync(services::objectStore, threads);
        var identity = postgres.thenApplyAsync(address -> services.keycloak(address, gateways()), threads);
        var gateway = postgres.thenApplyAsync(services::database, threads)
                .thenApplyAsync(
                        database -> progress.step("Gateway", () -> {
                            var context = new Gateway(data.path(), options.port())
                                    .with(database)
                                    .with(redis.join())
                                    .with(store.join())
                                    .with(keycloak)
                                    .with(services.quotients(database))
                                    .with(services.mail())
                                    .founded(options.content(), code::set)
                                    .start();
                            running.add("The gateway", context);
                            return context;
                        }),
                        threads);
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(identity, gateway), failureOf(identity), failureOf(gateway))
                    .join();
            return gateway.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ServiceFailure sentence ? sentence : e;
        }
    }

    /** Completes only if the other fails: nobody waits for Keycloak when the gateway has already given up. */
    private static CompletableFuture<Void> failureOf(CompletableFuture<?> work) {
        return work.thenCompose(done -> new CompletableFuture<>());
    }

    private void fill(ConfigurableApplicationContext gateway) {
        gateway.getBeanProvider(FirstStart.class)
                .ifAvailable(first -> progress.step("Demo territory", () -> {
                    first.fill();
                    return first;
                }));
    }

    /** In order what runs, then what was still starting. */
    private void endEverything(Path data) {
        running.endAll();
        LeftBehind.endStarting(data);
    }

    private List<URI> gateways() {
        return HOSTS.stream().map(this::gatewayAt).toList();
    }

    private URI gatewayAt(String host) {
        return URI.create("http://%s:%d".formatted(host, Port.GATEWAY.above(options.port())));
    }

    private static void quietUntilTheGatewayLogs() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.OFF);
        }
    }

    private static void lost(String name) {
        fail("%s has stopped by itself, so everything else is stopped too: start again with ./ent run."
                .formatted(name));
    }

    private static String firstLineOf(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    private static Throwable rootOf(Throwable e) {
        var cause = e.getCause();
        return cause == null ? e : rootOf(cause);
    }

    private static void fail(String sentence) {
        System.err.println("\n" + sentence);
        System.exit(1);
    }
}

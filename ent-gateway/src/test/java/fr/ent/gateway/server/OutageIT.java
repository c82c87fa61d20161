package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.StoppableServices;
import fr.ent.gateway.testing.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The database or Redis is away or hangs: said at once, to be asked again soon, and over as soon as it is back. */
@ProductTest
@DirtiesContext
@ContextConfiguration(initializers = StoppableServices.class)
class OutageIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(4);
    /** A service that hangs is known by the time it takes: it is asked each second, and given five to answer. */
    private static final Duration SOON = Duration.ofSeconds(15);

    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(10);
    private static final String CONFIG = Wire.request("GET /api/public/config");
    private static final String LIMITED = Wire.request("GET /login/quotient?state=unknown");
    private static final String HEALTH = Wire.request("GET /actuator/health");
    private static final String DEPARTURE = Wire.request("GET /oauth2/authorization/ent");
    private static final String WITH_A_SESSION =
            Wire.request("GET /api/me", "Cookie: __Host-ent=NGE3ZDFlZDQtMTRlNy00YzhiLTliNmUtMGM2YTViMmY2ZDEx");

    @Autowired
    private TownPlanner planner;

    @LocalServerPort
    private int port;

    private String signedIn = "";

    @BeforeEach
    void anAgent() {
        Town town = planner.found("Valmarin");
        RealmUsers.User user = RealmUsers.create();
        town.account(town.agent("Paul", "Roche"), user.subject());
        signedIn = Wire.request(
                "GET /api/me",
                "Authorization: Bearer " + RealmUsers.signIn(user).access());
        assertThat(Wire.send(port, signedIn).status()).isEqualTo(200);
        assertThat(Wire.send(port, CONFIG).status()).isEqualTo(200);
        assertThat(Wire.send(port, WITH_A_SESSION).status()).isEqualTo(401);
    }

    @Test
    void ofTheDatabase() {
        StoppableServices.withoutPostgres(() -> {
            awaitStatus(CONFIG, 503);
            assertUnavailable(CONFIG);
            assertUnavailable(signedIn);
            assertUnavailableToMany(CONFIG);
            assertThat(Wire.send(port, Wire.request("GET /fr/ent/served.txt")).status())
                    .isEqualTo(200);
        });

        awaitStatus(CONFIG, 200);
        awaitStatus(signedIn, 200);
    }

    @Test
    void ofRedis() {
        StoppableServices.withoutRedis(() -> {
            assertUnavailable(WITH_A_SESSION);
            assertUnavailable(LIMITED);
            assertUnavailableToMany(WITH_A_SESSION);
            assertThat(Wire.send(port, CONFIG).status()).isEqualTo(200);
        });

        awaitStatus(WITH_A_SESSION, 401);
    }

    @Test
    void ofADatabaseThatHangs() {
        AtomicBoolean frozen = new AtomicBoolean();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(crowd.submit(() -> askUntil(frozen, signedIn)));
            }
            StoppableServices.withFrozenPostgres(() -> {
                frozen.set(true);
                assertThat(all).allSatisfy(asked -> assertThat(asked).succeedsWithin(SOON));
                awaitStatus(CONFIG, 503);
                assertUnavailable(CONFIG);
                assertUnavailableToMany(signedIn);
                assertThat(Wire.send(port, HEALTH).status()).isEqualTo(503);
            });
        }

        awaitStatus(CONFIG, 200);
        awaitStatus(signedIn, 200);
    }

    @Test
    void ofARedisThatHangs() {
        StoppableServices.withFrozenRedis(() -> {
            assertUnavailable(WITH_A_SESSION);
            assertUnavailable(LIMITED);
            assertUnavailable(DEPARTURE, SOON);
            assertThat(Wire.send(port, CONFIG).status()).isEqualTo(200);
        });

        awaitStatus(WITH_A_SESSION, 401);
        awaitStatus(DEPARTURE, 302);
    }

    /** Asks until the service is frozen, in the midst of a request most likely, and once more then. */
    private void askUntil(AtomicBoolean frozen, String request) {
        Wire.Answer answer = Wire.send(port, request);
        while (!frozen.get() && answer.status() == 200) {
            answer = Wire.send(port, request);
        }
        assertUnavailable(answer.status() == 200 ? Wire.send(port, request) : answer);
    }

    private void assertUnavailable(String request) {
        assertUnavailable(request, AT_ONCE);
    }

    private void assertUnavailable(String request, Duration within) {
        long begin = System.nanoTime();
        Wire.Answer answer = Wire.send(port, request);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(within);
        assertUnavailable(answer);
    }

    private static void assertUnavailable(Wire.Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers("retry-after")).containsExactly("5");
        assertThat(answer.headers("content-type")).containsExactly("application/problem+json");
        assertThat(answer.headers("x-content-type-options")).containsExactly("nosniff");
        assertThat(answer.body()).contains("\"urn:ent:problem:core:unavailable\"");
    }

    private void assertUnavailableToMany(String request) {
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(crowd.submit(() -> assertUnavailable(request)));
            }
            assertThat(all).allSatisfy(Future::get);
        }
    }

    private void awaitStatus(String request, int status) {
        long end = System.nanoTime() + KNOWN_WITHIN.toNanos();
        int last = 0;
        while (last != status && System.nanoTime() < end) {
            last = Wire.send(port, request).status();
        }
        assertThat(last).isEqualTo(status);
    }
}

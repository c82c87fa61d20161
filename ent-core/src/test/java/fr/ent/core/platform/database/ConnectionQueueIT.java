package fr.ent.core.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.ent.infra.services.Durability;
import fr.ent.infra.services.Frozen;
import fr.ent.infra.services.PostgresAddress;
import fr.ent.infra.services.PostgresService;
import fr.ent.infra.services.SharedServices;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionQueueIT {

    private static final Duration ONE_TURN = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    @TempDir
    Path directory;

    @Test
    void waitsManyTurnsForAConnectionThatAnotherUses() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        try (ConnectionQueue queue = queue(SharedServices.postgres(), PATIENCE);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> use = other.submit(() -> {
                use(queue, held);
                return null;
            });
            held.await();

            try (Connection next = queue.getConnection()) {
                // the pool has one connection: the other has given it back, and is about to end
                assertThat(use).succeedsWithin(PATIENCE);
                assertThat(next.isValid(1)).isTrue();
            }
        }
    }

    @Test
    void servesWhoeverCameFirstFirst() throws Exception {
        List<Integer> served = new CopyOnWriteArrayList<>();
        List<Thread> line = new ArrayList<>();
        try (ConnectionQueue queue = queue(SharedServices.postgres(), PATIENCE)) {
            try (Connection used = queue.getConnection()) {
                for (int place = 0; place < 8; place++) {
                    int mine = place;
                    Thread waiting = Thread.ofPlatform().start(() -> take(queue, served, mine));
                    await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
                    line.add(waiting);
                }
                // longer than a turn, so that those who wait have asked the pool more than once
                used.createStatement().execute("select pg_sleep(0.8)");
            }
            for (Thread waiting : line) {
                assertThat(waiting.join(PATIENCE)).isTrue();
            }
        }
        assertThat(served).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void doesNotWaitForEver() throws Exception {
        try (ConnectionQueue queue = queue(SharedServices.postgres(), ONE_TURN);
                Connection used = queue.getConnection()) {
            assertThatThrownBy(queue::getConnection).isInstanceOf(SQLTransientConnectionException.class);
            assertThat(used.isValid(1)).isTrue();
        }
    }

    @Test
    void doesNotWaitForADatabaseThatIsGone() throws Exception {
        PostgresService postgres = PostgresService.start(directory, 0, Durability.THROWAWAY);
        try (ConnectionQueue queue = queue(postgres.address(), PATIENCE)) {
            queue.getConnection().close();
            postgres.close();
            long begin = System.nanoTime();

            assertThatThrownBy(() -> read(queue)).isInstanceOf(SQLException.class);
            assertThatThrownBy(queue::getConnection).isInstanceOf(SQLTransientConnectionException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE.dividedBy(3));
        }
    }

    @Test
    void aStatementThatWaitsForADatabaseThatHangsIsGivenUpAndTheNextIsNotTried() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        try (PostgresService postgres = PostgresService.start(directory, 0, Durability.THROWAWAY);
                ConnectionQueue queue = queue(postgres.address(), PATIENCE);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> use = other.submit(() -> {
                use(queue, held);
                return null;
            });
            held.await();

            Frozen.during(postgres.handle(), () -> {
                assertThat(use)
                        .failsWithin(PATIENCE.dividedBy(3))
                        .withThrowableThat()
                        .withRootCauseInstanceOf(IOException.class);
                assertThatThrownBy(queue::getConnection).isInstanceOf(SQLTransientConnectionException.class);
            });

            assertThat(awaitConnection(queue)).isTrue();
        }
    }

    @Test
    void aLongStatementEnds() throws Exception {
        try (ConnectionQueue queue = queue(SharedServices.postgres(), PATIENCE);
                Connection patient = queue.getConnection()) {
            assertThat(patient.createStatement()
                            .execute("select pg_sleep(" + ANSWER.multipliedBy(2).toSeconds() + ")"))
                    .isTrue();
        }
    }

    private static boolean awaitConnection(ConnectionQueue queue) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (Connection again = queue.getConnection()) {
                return again.isValid(1);
            } catch (SQLTransientConnectionException notYet) {
                Thread.onSpinWait();
            }
        }
        return false;
    }

    /** A connection that was alive a moment ago is handed out unasked. */
    private static void read(ConnectionQueue queue) throws SQLException {
        try (Connection stale = queue.getConnection()) {
            stale.createStatement().execute("select 1");
        }
    }

    private static void use(ConnectionQueue queue, CountDownLatch held) throws SQLException {
        try (Connection connection = queue.getConnection()) {
            held.countDown();
            connection.createStatement().execute("select pg_sleep(1)");
        }
    }

    private static void take(ConnectionQueue queue, List<Integer> served, int place) {
        try (Connection connection = queue.getConnection()) {
            served.add(place);
            connection.createStatement().execute("select pg_sleep(0.2)");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ConnectionQueue queue(PostgresAddress postgres, Duration patience) {
        DatabaseSettings.DatabaseRole user =
                new DatabaseSettings.DatabaseRole(postgres.superuser(), postgres.password());
        return DatabasePool.of(new DatabaseSettings(postgres.jdbcUrl("postgres"), user, user, 1, ANSWER), patience);
    }
}

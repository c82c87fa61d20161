package fr.ent.canteen.booking.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.DurableDatabase;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@CanteenTest
@DirtiesContext
@ContextConfiguration(initializers = DurableDatabase.class)
class KilledDatabaseIT {

    private static final int CHILDREN = 200;
    private static final int BOOKED_BEFORE_THE_KILL = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient jdbc;

    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final CountDownLatch enough = new CountDownLatch(BOOKED_BEFORE_THE_KILL);

    @Test
    void noAcknowledgedBookingIsLostOrDoubledWhenTheDatabaseIsKilled() throws Exception {
        CanteenTown town = founder.found();
        ActivityId canteen = town.canteen(CHILDREN);
        List<ChildId> children = town.children(CHILDREN);
        Viewer guardian = town.guardian(children.toArray(ChildId[]::new));

        Set<UUID> before;
        try (ExecutorService families = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = children.stream()
                    .<Future<?>>map(child -> families.submit(() -> bookUntilAcknowledged(guardian, child, canteen)))
                    .toList();
            assertThat(enough.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            before = Set.copyOf(acknowledged);
            DurableDatabase.killAndRestart();
            for (Future<?> one : all) {
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        }

        assertThat(before).hasSizeBetween(BOOKED_BEFORE_THE_KILL, CHILDREN - 1);
        assertThat(booked(town, canteen))
                .hasSize(CHILDREN)
                .doesNotHaveDuplicates()
                .containsAll(before);
        assertThat(town.occupancy(canteen).taken()).isEqualTo(CHILDREN);
    }

    /** As a phone does: the same key until there is an answer. */
    private void bookUntilAcknowledged(Viewer guardian, ChildId child, ActivityId canteen) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (books(guardian, child, canteen)) {
                acknowledged.add(child.value());
                enough.countDown();
                return;
            }
        }
        throw new AssertionError("The service did not come back");
    }

    private boolean books(Viewer guardian, ChildId child, ActivityId canteen) {
        try {
            int status = requests.book(guardian, child, canteen, MONDAY, child.toString())
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).isIn(HttpStatus.CREATED.value(), HttpStatus.SERVICE_UNAVAILABLE.value());
            return status == HttpStatus.CREATED.value();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private List<UUID> booked(CanteenTown town, ActivityId canteen) {
        return town.town()
                .in(() -> jdbc.sql(
                                "select child_id from canteen.booking where activity_id = :activity and status = 'BOOKED'")
                        .param("activity", canteen.value())
                        .query((row, n) -> row.getObject("child_id", UUID.class))
                        .list());
    }
}

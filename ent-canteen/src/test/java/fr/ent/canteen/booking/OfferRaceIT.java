package fr.ent.canteen.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Crowd;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** Places held in vain are passed on once, whoever comes at the same moment. */
@CanteenTest
class OfferRaceIT {

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private LapseOffers lapseOffers;

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Queue queue;

    @BeforeEach
    void form() throws Exception {
        queue = Queue.in(founder.found(), requests, jdbc);
    }

    @Test
    void twoCopiesThatLapseAtOncePassThePlaceOnOnce() throws Exception {
        queue.free();
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));

        try (ExecutorService copies = Executors.newFixedThreadPool(8)) {
            List<Future<?>> runs = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(copy -> copies.submit(lapseOffers::everywhere))
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        }

        queue.bookings(queue.third).andExpect(jsonPath("$[0].status").value("BOOKED"));
        assertThat(queue.count("status = 'BOOKED'")).isOne();
        assertThat(queue.count("status = 'CANCELLED'")).isEqualTo(2);
    }

    @Test
    void acceptingAndLapsingInTheSameMomentLeavesOnePlaceToOneFamily() throws Exception {
        for (int time = 0; time < 5; time++) {
            queue.formAnew();
            queue.free();
            String offered = Queue.id(queue.bookings(queue.second));
            Instant until = Instant.parse(JsonPath.read(Queue.content(queue.bookings(queue.second)), "$[0].acceptBy"));
            clock.set(until.minusMillis(1));
            List<MockHttpServletResponse> answers = Crowd.sendsAtOnce(List.of(1, 2, 3, 4), number -> {
                if (number % 2 == 0) {
                    clock.set(until);
                    lapseOffers.everywhere();
                }
                return queue.accept(queue.second, offered);
            });

            assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsAnyOf(204, 409);
            assertThat(queue.count("status = 'BOOKED'")).isOne();
            clock.reset();
        }
    }
}

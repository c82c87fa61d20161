package fr.ent.canteen.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.Crowd;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Places held in vain are passed on once, whoever comes at the same moment. */
class OfferRaceIT extends QueueScene {

    @Test
    void twoCopiesThatLapseAtOncePassThePlaceOnOnce() throws Exception {
        queue.free();
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));

        try (ExecutorService copies = Executors.newFixedThreadPool(8)) {
            List<Future<?>> runs = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(copy -> copies.submit(round::everywhere))
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        }

        queue.bookings(queue.third).andExpect(jsonPath("$[0].status").value("BOOKED"));
        assertThat(queue.occupancy().booked()).isOne();
        assertThat(queue.occupancy().cancelled()).isEqualTo(2);
    }

    @Test
    void acceptingAndLapsingInTheSameMomentLeavesOnePlaceToOneFamily() throws Exception {
        for (int time = 0; time < 5; time++) {
            Queue race = formElsewhere();
            race.free();
            String offered = race.booking(race.second);
            Instant until = Instant.parse(Answers.read(race.bookings(race.second), "$[0].acceptBy"));
            clock.set(until.minusMillis(1));
            List<MockHttpServletResponse> answers = Crowd.sendsAtOnce(List.of(1, 2, 3, 4), number -> {
                if (number % 2 == 0) {
                    clock.set(until);
                    round.everywhere();
                }
                return race.accept(race.second, offered);
            });

            assertThat(answers).extracting(MockHttpServletResponse::getStatus).isSubsetOf(204, 409);
            assertThat(race.occupancy().booked()).isOne();
            clock.reset();
        }
    }
}

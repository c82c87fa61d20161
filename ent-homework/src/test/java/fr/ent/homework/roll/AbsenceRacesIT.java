package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Both parents declare the same absence at once. */
@IntegrationTest
class AbsenceRacesIT extends ClassRollScene {

    @Test
    void oneOfManyIsTaken() throws Exception {
        clock.set(TEN);
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> words = IntStream.range(0, 24)
                    .mapToObj(at -> said(at % 2 == 0 ? mother : father))
                    .toList();
            List<Integer> answers = people.invokeAll(words, 30, TimeUnit.SECONDS).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        }
        assertThat(town.number("select count(*) from homework.absence where child_id = :id", lea.value()))
                .isOne();
    }

    private Callable<Integer> said(Viewer guardian) {
        return () -> post(guardian, ABSENCES, absence(lea, TODAY, TODAY, "null"))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}

package fr.ent.homework.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An answer that is sent twice, as by a button that is tapped twice or an answer of the network that was lost. */
@IntegrationTest
class EventAnswerTwiceIT extends EventScene {

    @Test
    void twoTapsAtOnceAreOneAnswer() throws Exception {
        String event = market("4");
        answer(mother, event, 3);

        atOnce(mother, event, 4, 2);
        atOnce(rose, event, 2, 8);

        get(mother, MONTH).andExpect(jsonPath("$[0].own.coming").value(4));
        get(rose, MONTH)
                .andExpect(jsonPath("$[0].own.coming").value(2))
                .andExpect(jsonPath("$[0].own.waiting").value(true));
        get(teacher, MONTH).andExpect(jsonPath("$[0].counts.answered").value(2));
    }

    @Test
    void saidOnceMoreAfterTheLastDayWhatIsKeptStands() throws Exception {
        String event = market("null");
        answer(mother, event, 3);
        clock.set(Instant.parse("2026-12-04T23:00:00Z"));

        answer(mother, event, 3)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.open").value(false))
                .andExpect(jsonPath("$.own.coming").value(3));
        answer(mother, event, 2).andExpect(status().isConflict());
        answer(mother, event, 0).andExpect(status().isOk());
        answer(mother, event, 0).andExpect(status().isOk());
        answer(mother, event, 3).andExpect(status().isConflict());
    }

    @Test
    void theSameFromTheOtherParentIsThatParentsWord() throws Exception {
        String event = market("null");
        answer(mother, event, 3);

        answer(father, event, 3).andExpect(status().isOk());

        answers(teacher, event)
                .andExpect(jsonPath("$.answers[0].guardian.givenName").value("Karim"));
    }

    @Test
    void theSameAfterAMoveConfirmsIt() throws Exception {
        String event = market("4");
        answer(mother, event, 3);
        move(event, 0, "2026-12-14").andExpect(status().isOk());

        answer(mother, event, 3).andExpect(status().isOk());

        get(mother, MONTH).andExpect(jsonPath("$[0].own.movedSince").value(false));
    }

    private void atOnce(Viewer viewer, String event, int coming, int times) throws Exception {
        List<Callable<Integer>> taps = Collections.nCopies(
                times,
                () -> answer(viewer, event, coming).andReturn().getResponse().getStatus());
        try (ExecutorService all = Executors.newFixedThreadPool(times)) {
            for (Future<Integer> answered : all.invokeAll(taps)) {
                assertThat(answered.get()).isEqualTo(200);
            }
        }
    }
}

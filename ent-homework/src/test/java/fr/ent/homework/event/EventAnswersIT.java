package fr.ent.homework.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Answers of homes, and places in their order. */
@IntegrationTest
class EventAnswersIT extends EventScene {

    @Test
    void aHomeHasOneAnswerWhicheverParentGaveIt() throws Exception {
        String event = market("null");
        answer(mother, event, 3)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.own.coming").value(3));
        get(father, MONTH).andExpect(jsonPath("$[0].own.coming").value(3));

        answer(father, event, 2);

        get(mother, MONTH).andExpect(jsonPath("$[0].own.coming").value(2));
        answers(teacher, event)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answers[*].coming", contains(2)))
                .andExpect(jsonPath("$.answers[0].guardian.givenName").value("Karim"))
                .andExpect(jsonPath("$.answers[0].pupils[*].givenName", contains("Léa")))
                .andExpect(jsonPath("$.answers[0].helps").value(true))
                .andExpect(jsonPath("$.silent[*].givenName", contains("Tom")));
        get(teacher, MONTH)
                .andExpect(jsonPath("$[0].counts.coming").value(2))
                .andExpect(jsonPath("$[0].counts.answered").value(1))
                .andExpect(jsonPath("$[0].counts.helping").value(1));
    }

    @Test
    void placesComeInTheOrderOfAnswers() throws Exception {
        String event = market("4");
        answer(mother, event, 3).andExpect(jsonPath("$.free").value(1));
        answer(rose, event, 2)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.own.waiting").value(true))
                .andExpect(jsonPath("$.free").value(1));

        answer(mother, event, 5)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:event-full"))
                .andExpect(jsonPath("$.free").value(0));
        get(mother, MONTH).andExpect(jsonPath("$[0].own.coming").value(3));

        answer(mother, event, 2);
        get(rose, MONTH).andExpect(jsonPath("$[0].own.waiting").value(false));
        assertThat(told(rose, "homework.event-place")).isOne();
    }

    @Test
    void morePlacesSeatWhoWaits() throws Exception {
        String event = market("2");
        answer(mother, event, 2);
        answer(rose, event, 2);

        put(teacher, EVENTS + "/" + event, """
                {"version": 0, %s}""".formatted(written("4"))).andExpect(status().isOk());

        get(rose, MONTH).andExpect(jsonPath("$[0].own.waiting").value(false));
    }

    @Test
    void aHomeThatHasPlacesDoesntPassThoseWhoWait() throws Exception {
        String event = market("5");
        answer(mother, event, 2);
        answer(rose, event, 4).andExpect(jsonPath("$.own.waiting").value(true));

        answer(mother, event, 4)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.free").value(0));
    }

    @Test
    void ofTwentyAtOnceOneGetsTheLastPlace() throws Exception {
        String event = market("1");
        List<Viewer> families = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            families.add(town.viewer(town.guardian("Parent" + i, "Roy", tom)));
        }
        try (ExecutorService all = Executors.newFixedThreadPool(10)) {
            for (Future<Integer> answered : all.invokeAll(families.stream()
                    .map(family -> (Callable<Integer>) () ->
                            answer(family, event, 1).andReturn().getResponse().getStatus())
                    .toList())) {
                assertThat(answered.get()).isEqualTo(200);
            }
        }

        get(teacher, MONTH)
                .andExpect(jsonPath("$[0].counts.coming").value(1))
                .andExpect(jsonPath("$[0].counts.waiting").value(19));
    }

    @Test
    void nobodyElseAnswersOrReadsAnswers() throws Exception {
        String event = market("null");

        for (Viewer other : List.of(max, barred())) {
            answer(other, event, 1).andExpect(status().isNotFound());
        }
        for (Viewer other : List.of(colleague, stranger())) {
            answers(other, event).andExpect(status().isNotFound());
            get(other, EVENTS + "/" + event + "/answers/csv").andExpect(status().isNotFound());
        }
        answers(mother, event).andExpect(status().isForbidden());
        answer(teacher, event, 1).andExpect(status().isForbidden());
    }

    @Test
    void answersCloseWithTheirDay() throws Exception {
        String event = market("null");
        clock.set(Instant.parse("2026-12-04T22:59:59Z"));
        answer(mother, event, 3).andExpect(status().isOk());
        clock.set(Instant.parse("2026-12-04T23:00:00Z"));

        answer(mother, event, 1)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:event-answers-closed"));
    }

    @Test
    void aFamilyThatLeftIsntNamedAndReadsNothing() throws Exception {
        String event = market("null");
        answer(rose, event, 2);
        town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-24' where id = :id")
                .param("id", tom.value())
                .update());
        Viewer gone = town.viewer(rose.person());

        get(gone, MONTH).andExpect(jsonPath("$", empty()));
        answer(gone, event, 1).andExpect(status().isNotFound());
        answers(teacher, event).andExpect(jsonPath("$.answers", empty()));
    }

    @Test
    void theListIsGivenAsAFile() throws Exception {
        String event = market("null");
        answer(mother, event, 3);

        get(teacher, EVENTS + "/" + event + "/answers/csv")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Léa Benali (CE1)")))
                .andExpect(content().string(containsString("sans réponse")));
    }
}

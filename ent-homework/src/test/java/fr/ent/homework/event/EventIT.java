package fr.ent.homework.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Events written down, read, moved and called off. */
@IntegrationTest
class EventIT extends EventScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void theFamiliesOfAClassReadItAndAreTold() throws Exception {
        market("null");

        get(mother, MONTH)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].what.title", contains("Marché de Noël")))
                .andExpect(jsonPath("$[0].when.starts").value("17:00:00"))
                .andExpect(jsonPath("$[0].classes[*].name", contains("CE1")))
                .andExpect(jsonPath("$[0].asked").value(true))
                .andExpect(jsonPath("$[0].leads").value(false))
                .andExpect(jsonPath("$[0].counts").doesNotExist());
        get(teacher, MONTH)
                .andExpect(jsonPath("$[0].leads").value(true))
                .andExpect(jsonPath("$[0].asked").value(false));
        get(head, MONTH).andExpect(jsonPath("$[0].leads").value(true));
        assertThat(told(mother, "homework.event")).isOne();
        assertThat(told(max, "homework.event")).isZero();
        for (Viewer other : List.of(max, colleague, barred(), stranger())) {
            get(other, MONTH).andExpect(jsonPath("$", empty()));
        }
        get(town.viewer(lea.asPerson()), MONTH).andExpect(status().isForbidden());
    }

    @Test
    void theHeadAloneAnnouncesForTheWholeSchool() throws Exception {
        write(teacher, List.of(), written("null")).andExpect(status().isNotFound());
        write(teacher, List.of(ce1, cm2), written("null")).andExpect(status().isNotFound());
        write(stranger(), List.of(ce1), written("null")).andExpect(status().isNotFound());
        write(mother, List.of(ce1), written("null")).andExpect(status().isForbidden());
        write(head, List.of(), written("null")).andExpect(status().isCreated());

        get(max, MONTH).andExpect(jsonPath("$.length()").value(1));
        get(colleague, MONTH)
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].leads").value(false));
        assertThat(told(max, "homework.event")).isOne();
    }

    @Test
    void refusesWhatCantBeMeant() throws Exception {
        for (String broken : List.of(
                written("null").replace("\"to\": \"2026-12-11\"", "\"to\": \"2026-12-10\""),
                written("null").replace("\"to\": \"2026-12-11\"", "\"to\": \"2026-12-12\""),
                written("null").replace("19:00", "16:00"),
                written("null").replace("2026-12-04", "2026-12-12"),
                written("null").replace("Marché de Noël", " "),
                written("0"))) {
            write(teacher, List.of(ce1), broken).andExpect(status().isBadRequest());
        }
    }

    @Test
    void anotherDayIsToldAndNotAnotherWord() throws Exception {
        String event = market("null");

        put(teacher, EVENTS + "/" + event, revised(0, written("null").replace("Dans la cour", "Dans le préau")))
                .andExpect(status().isOk());
        assertThat(told(mother, "homework.event-moved")).isZero();
        put(teacher, EVENTS + "/" + event, revised(0, written("null"))).andExpect(status().isConflict());
        put(head, EVENTS + "/" + event, revised(1, written("null").replace("2026-12-11", "2026-12-18")))
                .andExpect(status().isOk());

        assertThat(told(mother, "homework.event-moved")).isOne();
        assertThat(told(mother, "homework.event")).isZero();
        for (Viewer other : List.of(colleague, stranger())) {
            put(other, EVENTS + "/" + event, revised(2, written("null"))).andExpect(status().isNotFound());
        }
    }

    @Test
    void calledOffItIsGoneAndComesBackWithItsAnswersForADay() throws Exception {
        String event = market("null");
        answer(mother, event, 3);
        delete(colleague, EVENTS + "/" + event).andExpect(status().isNotFound());

        delete(teacher, EVENTS + "/" + event).andExpect(status().isNoContent());
        get(mother, MONTH).andExpect(jsonPath("$", empty()));
        answer(mother, event, 2).andExpect(status().isNotFound());
        answers(teacher, event).andExpect(status().isNotFound());
        assertThat(told(mother, "homework.event-called-off")).isOne();

        post(teacher, EVENTS + "/" + event + "/restore", "").andExpect(status().isNoContent());
        get(mother, MONTH).andExpect(jsonPath("$[0].own.coming").value(3));
        assertThat(told(mother, "homework.event-called-off")).isZero();

        delete(teacher, EVENTS + "/" + event);
        clock.set(Instant.parse("2026-11-25T09:00:01Z"));
        post(teacher, EVENTS + "/" + event + "/restore", "").andExpect(status().isNotFound());
    }

    @Test
    void readingCostsTheSameForManyEvents() throws Exception {
        market("null");
        get(mother, MONTH).andExpect(status().isOk());
        int few = statements.during(() -> get(mother, MONTH).andExpect(status().isOk()));
        for (int i = 0; i < 10; i++) {
            answer(rose, market("20"), 2);
        }

        assertThat(statements.during(() ->
                        get(mother, MONTH).andExpect(jsonPath("$.length()").value(11))))
                .isEqualTo(few);
    }

    private static String revised(int version, String content) {
        return """
                {"version": %d, %s}""".formatted(version, content);
    }
}

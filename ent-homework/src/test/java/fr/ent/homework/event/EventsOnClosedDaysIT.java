package fr.ent.homework.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

/** A market on 11 December, a day that the town closes. */
@IntegrationTest
class EventsOnClosedDaysIT extends EventScene {

    private static final String CLOSED_DAYS = "/api/core/closed-days";

    @Test
    void itsAuthorIsToldAndItsReadersSeeThatTheSchoolIsClosed() throws Exception {
        market("null");
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        get(mother, MONTH).andExpect(jsonPath("$[0].closed").doesNotExist());

        post(agent, CLOSED_DAYS + "/preview", wish())
                .andExpect(jsonPath("$.events").value(1));
        String closed = read(
                post(agent, CLOSED_DAYS, wish())
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.ends.events").value(1)),
                "$.id");

        get(mother, MONTH).andExpect(jsonPath("$[0].closed").value("Pont"));
        assertThat(told(teacher, "homework.event-closed")).isOne();
        assertThat(told(head, "homework.event-closed")).isZero();
        assertThat(told(mother, "homework.event-called-off")).isZero();

        delete(agent, CLOSED_DAYS + "/" + closed).andExpect(status().isOk());
        get(mother, MONTH).andExpect(jsonPath("$[0].closed").doesNotExist());
        assertThat(told(teacher, "homework.event-closed")).isZero();
    }

    private String wish() {
        return """
                {"schoolId": "%s", "label": "Pont", "from": "2026-12-10", "to": "2026-12-11"}""".formatted(school);
    }
}

package fr.ent.homework.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A market on 11 December, a day that the town closes. */
@IntegrationTest
class EventsOnClosedDaysIT extends EventScene {

    private static final String CLOSED_DAYS = "/api/core/closed-days";
    private static final String COMING = EVENTS + "/coming";

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

    @Test
    void itTakesNoAnswersUntilItsDayIsOpenAgainAndThoseGivenStay() throws Exception {
        String event = market("null");
        answer(mother, event, 3).andExpect(status().isOk());
        String closed = close(wish());

        get(mother, COMING)
                .andExpect(jsonPath("$[0].open").value(false))
                .andExpect(jsonPath("$[0].suspended").value(true))
                .andExpect(jsonPath("$[0].own.coming").value(3))
                .andExpect(jsonPath("$[0].own.revocable").value(false));
        get(rose, COMING).andExpect(jsonPath("$[0].open").value(false));
        answers(teacher, event).andExpect(jsonPath("$.answers[*].coming", contains(3)));
        for (int coming : List.of(0, 2)) {
            answer(mother, event, coming)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:event-answers-suspended"));
        }

        delete(agent(), CLOSED_DAYS + "/" + closed).andExpect(status().isOk());
        get(rose, COMING)
                .andExpect(jsonPath("$[0].open").value(true))
                .andExpect(jsonPath("$[0].suspended").value(false));
        answer(mother, event, 2).andExpect(status().isOk());
    }

    @Test
    void movedToAnOpenDayItTakesAnswersAgain() throws Exception {
        String event = market("4");
        close(wish());
        answer(mother, event, 2).andExpect(status().isConflict());

        move(event, 0, "2026-12-14").andExpect(status().isOk());

        answer(mother, event, 2).andExpect(status().isOk());
    }

    @Test
    void oneOfSeveralDaysTakesAnswersAsLongAsOneOfThemIsOpen() throws Exception {
        String event = read(write(teacher, List.of(ce1), days("2026-12-11", "2026-12-14")), "$.id");
        String weekend = read(write(teacher, List.of(ce1), days("2026-12-11", "2026-12-13")), "$.id");
        close(wish());

        answer(mother, event, 2)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.closed").value("Pont"));
        answer(mother, weekend, 2).andExpect(status().isConflict());
    }

    private String close(String wish) throws Exception {
        return read(post(agent(), CLOSED_DAYS, wish).andExpect(status().isCreated()), "$.id");
    }

    private Viewer agent() {
        return town.viewer(town.agent("Nadia", "Ferrand"));
    }

    private static String days(String from, String to) {
        return """
                "what": {"title": "Exposition", "words": "", "place": "", "bring": ""},
                "when": {"from": "%s", "to": "%s", "starts": null, "ends": null},
                "asking": {"until": "2026-12-04", "places": null, "helpers": false}""".formatted(from, to);
    }

    private String wish() {
        return """
                {"schoolId": "%s", "label": "Pont", "from": "2026-12-10", "to": "2026-12-11"}""".formatted(school);
    }
}

package fr.ent.homework.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All events to come, however far ahead, and those of the school year that are over. */
@IntegrationTest
class EventListsIT extends EventScene {

    private static final String COMING = EVENTS + "/coming";
    private static final String PAST = EVENTS + "/past";

    @Autowired
    private StatementCounter statements;

    @Test
    void oneFarAheadIsListed() throws Exception {
        write(teacher, List.of(ce1), on("2027-06-25", "Fête de l’école"));
        market("null");

        for (Viewer reader : List.of(mother, teacher, head)) {
            get(reader, COMING)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[*].what.title", contains("Marché de Noël", "Fête de l’école")));
        }
        for (Viewer other : List.of(max, colleague, barred(), stranger())) {
            get(other, COMING).andExpect(jsonPath("$", empty()));
            get(other, PAST).andExpect(jsonPath("$", empty()));
        }
        get(town.viewer(lea.asPerson()), COMING).andExpect(status().isForbidden());
    }

    @Test
    void thoseThatAreOverAreListedApartTheLastOneFirst() throws Exception {
        write(teacher, List.of(ce1), on("2026-10-01", "Cross"));
        write(teacher, List.of(ce1), on("2026-11-23", "Musée"));
        write(teacher, List.of(ce1), on("2026-11-24", "Piscine"));
        write(teacher, List.of(ce1), on("2025-11-23", "D’un autre an"));

        get(mother, PAST).andExpect(jsonPath("$[*].what.title", contains("Musée", "Cross")));
        get(mother, COMING).andExpect(jsonPath("$[*].what.title", contains("Piscine")));
    }

    @Test
    void thoseWhoLeadFindWhatTheyCalledOffForADay() throws Exception {
        String event = market("null");
        delete(teacher, EVENTS + "/" + event).andExpect(status().isNoContent());

        get(mother, COMING).andExpect(jsonPath("$", empty()));
        get(teacher, COMING).andExpect(jsonPath("$[0].calledOffAt", notNullValue()));
        clock.set(Instant.parse("2026-11-25T09:00:01Z"));
        get(teacher, COMING).andExpect(jsonPath("$", empty()));
    }

    @Test
    void aDayOnWhichNobodyLivesIsRefused() throws Exception {
        write(teacher, List.of(ce1), on("9999-12-31", "Un jour")).andExpect(status().isBadRequest());
    }

    @Test
    void readingCostsTheSameForManyEvents() throws Exception {
        market("null");
        get(mother, COMING);
        int few = statements.during(() -> get(mother, COMING).andExpect(jsonPath("$", hasSize(1))));
        for (int i = 0; i < 10; i++) {
            answer(rose, market("20"), 2);
        }

        assertThat(statements.during(() -> get(mother, COMING).andExpect(jsonPath("$", hasSize(11)))))
                .isEqualTo(few);
    }

    private static String on(String day, String title) {
        return """
                "what": {"title": "%2$s", "words": "", "place": "", "bring": ""},
                "when": {"from": "%1$s", "to": "%1$s", "starts": null, "ends": null},
                "asking": {"until": null, "places": null, "helpers": false}""".formatted(day, title);
    }
}

package fr.ent.canteen.presence.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.ResultActions;

/** Monday 23 November ends in Paris at 23:00 UTC; two days later it is too late to explain it. */
@CanteenTest
class AbsenceDelayIT extends AbsenceScene {

    private static final String DELAY = "/api/canteen/absence-delay";

    @ParameterizedTest
    @CsvSource({"2026-11-25T22:59:00Z, false", "2026-11-25T23:01:00Z, true"})
    void isLateTwoDaysAfterTheFirstDayUnlessTheTownSaysOtherwise(Instant at, boolean late) throws Exception {
        clock.set(at);

        note().andExpect(jsonPath("$.late").value(late));

        requests.get(mother, "/api/canteen/absence-notes")
                .andExpect(jsonPath("$[0].late").value(late));
        requests.get(agent, "/api/canteen/absence-desk")
                .andExpect(jsonPath("$[0].late").value(late));
    }

    @Test
    void aLateOneIsAcceptedOnlyByAnAgentWhoWantsItAllTheSame() throws Exception {
        set(agent, 24).andExpect(status().isOk());
        String note = Answers.id(note());

        accept(agent, note)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:absence-note-late"));
        requests.post(agent, "/api/canteen/absence-desk/" + note + "/accept?late=true", "")
                .andExpect(status().isNoContent());

        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(jsonPath("$.children[0].days[0].outcome.attendance").value("ABSENT_JUSTIFIED"));
    }

    @Test
    void theTownSetsItsDelayAndFamiliesReadIt() throws Exception {
        requests.get(mother, DELAY).andExpect(jsonPath("$.hours").value(48));

        set(mother, 72).andExpect(status().isForbidden());
        set(agent, 72).andExpect(status().isOk());
        set(agent, 96).andExpect(status().isOk());

        requests.get(mother, DELAY).andExpect(jsonPath("$.hours").value(96));
        requests.get(founder.found().agent(), DELAY)
                .andExpect(jsonPath("$.hours").value(48));
        assertThat(town.town().audited("absence-delay.set")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 721})
    void refusesADelayThatIsNone(int hours) throws Exception {
        set(agent, hours)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("hours"));
    }

    private ResultActions note() throws Exception {
        return send(mother, MONDAY, TUESDAY, "Gastro", List.of()).andExpect(status().isCreated());
    }

    private ResultActions set(Viewer viewer, int hours) throws Exception {
        return requests.put(viewer, DELAY, "{\"hours\":%d}".formatted(hours));
    }
}

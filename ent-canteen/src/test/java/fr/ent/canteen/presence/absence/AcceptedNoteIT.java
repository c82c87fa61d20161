package fr.ent.canteen.presence.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes that the town hall has accepted stand. */
class AcceptedNoteIT extends AbsenceScene {

    private Viewer animator;

    @BeforeEach
    void accept() throws Exception {
        animator = town.animator();
        accept(agent, sent()).andExpect(status().isNoContent());
        clock.set(Instant.parse("2026-11-24T10:00:00Z"));
    }

    @Test
    void anAnimatorWhoTakesAnExcuseBackLeavesTheAcceptedNote() throws Exception {
        excuse(animator, "");

        attended("ABSENT_JUSTIFIED", "Gastro");
        assertThat(told(mother)).doesNotContain("canteen.absence-not-excused", "canteen.absence-excused");
        assertThat(audited()).doesNotContain("absence.excuse-withdrawn");
    }

    @Test
    void anAnimatorWhoTakesTheOwnReasonBackGivesTheNotesReasonBack() throws Exception {
        excuse(animator, "Rendez-vous");
        attended("ABSENT_JUSTIFIED", "Rendez-vous");

        excuse(animator, "");

        attended("ABSENT_JUSTIFIED", "Gastro");
        assertThat(told(mother)).doesNotContain("canteen.absence-not-excused");
    }

    @Test
    void theTownHallMayTakeBackWhatItAccepted() throws Exception {
        excuse(agent, "");

        assertThat(told(mother)).contains("canteen.absence-not-excused");
        excuse(animator, "");
        requests.get(mother, "/api/canteen/week?from={day}&to={day}", TUESDAY, TUESDAY)
                .andExpect(jsonPath("$.children[0].days[0].outcome").doesNotExist());
    }

    @Test
    void theSameDaysAreNotSentAgain() throws Exception {
        send(mother, MONDAY, TUESDAY, "Gastro", List.of())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:absence-note-sent"));
        send(mother, TUESDAY, TUESDAY, "Gastro", List.of()).andExpect(status().isCreated());
    }

    private void attended(String attendance, String excuse) throws Exception {
        requests.get(mother, "/api/canteen/week?from={day}&to={day}", TUESDAY, TUESDAY)
                .andExpect(jsonPath("$.children[0].days[0].outcome.attendance").value(attendance))
                .andExpect(jsonPath("$.children[0].days[0].outcome.excuse").value(excuse));
    }

    private void excuse(Viewer viewer, String reason) throws Exception {
        requests.put(viewer, "/api/canteen/presence/excuses", """
                        {"childId":"%s","activityId":"%s","date":"%s","reason":"%s"}""".formatted(lea, canteen, TUESDAY, reason))
                .andExpect(status().isNoContent());
    }
}

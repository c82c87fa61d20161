package fr.ent.homework.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers of those whom an event asks again, since what took them away was a mistake. */
@IntegrationTest
class EventGuestsBackIT extends EventScene {

    private static final String PUPILS = "/api/core/pupils/";

    @Test
    void theAnswerCountsAgainOnceTheMoveIsTakenBack() throws Exception {
        String event = market("4");
        answer(mother, event, 3);

        String move = moveLea();
        get(again(mother), EVENTS + "/coming").andExpect(jsonPath("$", empty()));
        get(teacher, MONTH).andExpect(jsonPath("$[0].counts.coming").value(0));
        answers(teacher, event).andExpect(jsonPath("$.answers", empty()));

        undo(move);
        get(again(mother), EVENTS + "/coming")
                .andExpect(jsonPath("$[0].own.coming").value(3))
                .andExpect(jsonPath("$[0].own.helps").value(true))
                .andExpect(jsonPath("$[0].own.waiting").value(false));
        get(teacher, MONTH).andExpect(jsonPath("$[0].counts.coming").value(3));
    }

    @Test
    void aPlaceThatIsSomebodyElsesMeanwhileIsWaitedFor() throws Exception {
        String event = market("2");
        answer(mother, event, 2);
        answer(rose, event, 2).andExpect(jsonPath("$.own.waiting").value(true));

        undo(moveLea());

        get(rose, EVENTS + "/coming").andExpect(jsonPath("$[0].own.waiting").value(false));
        get(again(mother), EVENTS + "/coming")
                .andExpect(jsonPath("$[0].own.coming").value(2))
                .andExpect(jsonPath("$[0].own.waiting").value(true));
    }

    @Test
    void aGuardianWhoIsOneAgainHasTheAnswerAgain() throws Exception {
        String event = market("4");
        answer(rose, event, 2);
        String tie = PUPILS + tom + "/guardians/" + rose.person();

        post(head, tie + "/end", """
                {"reason": "WRONG", "lastConfirmed": true}""").andExpect(status().is2xxSuccessful());
        answers(teacher, event).andExpect(jsonPath("$.answers", empty()));

        post(head, tie + "/restore", "").andExpect(status().is2xxSuccessful());
        answers(teacher, event)
                .andExpect(jsonPath("$.answers[*].guardian.givenName", contains("Rose")))
                .andExpect(jsonPath("$.answers[0].coming").value(2));
    }

    @Test
    void theHomesLaterAnswerIsItsWord() throws Exception {
        String event = market("4");
        answer(mother, event, 3);
        String tie = PUPILS + lea + "/guardians/" + mother.person();

        post(head, tie + "/end", """
                {"reason": "WRONG", "lastConfirmed": false}""").andExpect(status().is2xxSuccessful());
        answer(again(father), event, 1);
        post(head, tie + "/restore", "").andExpect(status().is2xxSuccessful());

        get(teacher, MONTH).andExpect(jsonPath("$[0].counts.coming").value(1));
    }

    @Test
    void theMoveSaysBeforeHowManyEventsAreLeft() throws Exception {
        answer(mother, market("4"), 3);
        answer(rose, market("4"), 1);
        answer(father, read(write(head, List.of(), written("4")), "$.id"), 2);

        post(head, PUPILS + lea + "/moves/preview", to(cm2))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.events").value(1));
        post(head, PUPILS + lea + "/moves/preview", to(cm2).replace("2026-11-24", "2026-12-14"))
                .andExpect(jsonPath("$.events").value(0));
    }

    private String moveLea() throws Exception {
        return read(post(head, PUPILS + lea + "/moves", to(cm2)), "$.id");
    }

    private void undo(String move) throws Exception {
        post(head, "/api/core/pupil-moves/" + move + "/undo", "").andExpect(status().isOk());
    }

    private static String to(ClassId schoolClass) {
        return """
                {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(schoolClass);
    }

    /** The same person, as the directory has them now. */
    private Viewer again(Viewer viewer) {
        return town.viewer(viewer.person());
    }
}

package fr.ent.canteen.offer;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.SchoolId;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Two activities of one name in a school: refused where a family could read both. */
class ActivityNameIT extends FamilyScene {

    private static final String ACTIVITIES = "/api/canteen/activities";

    @Test
    void theSameNameForTheSameChildrenIsRefused() throws Exception {
        open("Étude", "").andExpect(status().isCreated());

        refused(open("étude", ""));
        refused(open("Étude", ",\"grades\":[\"CP\"]"));
    }

    @Test
    void accentsBlanksAndApostrophesTellNoNamesApart() throws Exception {
        open("Accueil d’été", "").andExpect(status().isCreated());

        refused(open("ACCUEIL  D'ETE", ""));
        open("Accueil d’été (+6 ans)", "").andExpect(status().isCreated());
        open("Accueil d’été (-6 ans)", "").andExpect(status().isCreated());
    }

    @Test
    void otherGradesMayHaveTheSameName() throws Exception {
        open("Étude", ",\"grades\":[\"CP\",\"CE1\"]").andExpect(status().isCreated());

        open("Étude", ",\"grades\":[\"CM1\",\"CM2\"]").andExpect(status().isCreated());
    }

    @Test
    void theNextYearMayHaveTheSameName() throws Exception {
        open("Étude", ",\"closesAt\":\"2027-07-01T00:00:00Z\"").andExpect(status().isCreated());

        open("Étude", ",\"opensAt\":\"2027-07-01T00:00:00Z\"").andExpect(status().isCreated());
    }

    @Test
    void anActivityThatNobodyCanBeBookedForAnyMoreGivesItsNameBack() throws Exception {
        open("Étude", ",\"closesAt\":\"2026-07-01T00:00:00Z\"").andExpect(status().isCreated());

        open("Étude", "").andExpect(status().isCreated());
    }

    @Test
    void anotherSchoolMayHaveTheSameName() throws Exception {
        open("Étude", "").andExpect(status().isCreated());

        requests.post(agent, ACTIVITIES, body(town.town().school("Les Tilleuls"), "Étude", ""))
                .andExpect(status().isCreated());
    }

    @Test
    void aChangeIsRefusedWhereItWouldMakeThemAlike() throws Exception {
        open("Étude", ",\"grades\":[\"CP\"]").andExpect(status().isCreated());
        String other = Answers.id(open("Étude", ",\"grades\":[\"CM1\"]").andExpect(status().isCreated()));

        refused(requests.put(agent, ACTIVITIES + "/" + other, body(town.school(), "Étude", "")));
        requests.put(agent, ACTIVITIES + "/" + other, body(town.school(), "Aide aux devoirs", ""))
                .andExpect(status().isOk());
    }

    private ResultActions open(String name, String extra) throws Exception {
        return requests.post(agent, ACTIVITIES, body(town.school(), name, extra));
    }

    private static void refused(ResultActions answer) throws Exception {
        answer.andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:activity-name-taken"));
    }

    private static String body(SchoolId school, String name, String extra) {
        return """
                {"schoolId":"%s","name":"%s","unit":"SESSION","weekdays":["MONDAY","TUESDAY"],"capacity":12,
                 "waitingList":true,"bookingCutOff":{"kind":"DAYS_BEFORE","days":1,"at":"10:00"},
                 "cancellingCutOff":{"kind":"DAYS_BEFORE","days":1,"at":"10:00"}%s}""".formatted(school, name, extra);
    }
}

package fr.ent.canteen.presence;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.FileForm;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Evening care: children are handed over. */
class CollectIT extends FamilyScene {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant FIVE = Instant.parse("2026-11-24T16:00:00Z");

    @Autowired
    private TestClock.SettableClock clock;

    private ActivityId care;
    private Viewer animator;

    @BeforeEach
    void openCare() throws Exception {
        town.town().restrictedGuardian("Marc", "Lunel", lea);
        animator = town.animator();
        care = care();
        clock.set(FIVE);
        new Tablet(requests, animator, care)
                .tap(lea, "PRESENT", FIVE.minusSeconds(3600))
                .send(TODAY, FIVE);
    }

    @Test
    void showsGuardiansAndWhomTheTownHallAcceptedAndWhoMustNot() throws Exception {
        keep(0);
        list().andExpect(jsonPath("$.children[0].collectors[*].name").value(contains("Sofia Benali")));
        requests.post(mother, file("/sign"), "{\"version\": 1}").andExpect(status().isOk());
        requests.post(agent, file("/accept"), "{\"version\": 2}").andExpect(status().isOk());
        requests.put(agent, file("/barred"), "{\"people\": [{\"name\": \"Guy Roy\", \"note\": \"\"}]}");

        list().andExpect(jsonPath("$.children[0].collectors[*].name").value(contains("Sofia Benali", "Rose Roy")))
                .andExpect(jsonPath("$.children[0].refused[*].name").value(contains("Marc Lunel", "Guy Roy")));
    }

    @Test
    void aCollectorTheFamilyTakesOutMayNoLongerCollectFromThatMoment() throws Exception {
        keep(0);
        requests.post(mother, file("/sign"), "{\"version\": 1}").andExpect(status().isOk());
        requests.post(agent, file("/accept"), "{\"version\": 2}").andExpect(status().isOk());

        requests.put(mother, file(""), FileForm.blank().on(3)).andExpect(status().isOk());

        list().andExpect(jsonPath("$.children[0].collectors[*].name").value(contains("Sofia Benali")));
    }

    @Test
    void aPersonWhoMustNotCollectAChildIsNotAmongThoseWhoMay() throws Exception {
        keep(0);
        requests.post(mother, file("/sign"), "{\"version\": 1}").andExpect(status().isOk());
        requests.post(agent, file("/accept"), "{\"version\": 2}").andExpect(status().isOk());

        requests.put(agent, file("/barred"), "{\"people\": [{\"name\": \"rosé ROY\", \"note\": \"\"}]}");

        list().andExpect(jsonPath("$.children[0].collectors[*].name").value(contains("Sofia Benali")))
                .andExpect(jsonPath("$.children[0].refused[*].name").value(contains("Marc Lunel", "rosé ROY")));
    }

    @Test
    void keepsWhenAChildCameAndWhoCollectedItWhen() throws Exception {
        new Tablet(requests, animator, care)
                .tap(lea, "COLLECTED", FIVE.minusSeconds(60))
                .send(TODAY, FIVE)
                .andExpect(jsonPath("$.states[0].arrivedAt").value("2026-11-24T15:00:00Z"))
                .andExpect(jsonPath("$.states[0].collectedAt").value("2026-11-24T15:59:00Z"))
                .andExpect(jsonPath("$.states[0].collector").value("Rose Roy"));
    }

    private void keep(int version) throws Exception {
        FileId paper = town.town().file(mother.person(), "assurance.pdf");
        requests.put(
                        mother,
                        file(""),
                        FileForm.whole().paper("INSURANCE", paper).on(version))
                .andExpect(status().isOk());
    }

    private ActivityId care() throws Exception {
        ResultActions opened = requests.post(agent, "/api/canteen/activities", """
                        {"schoolId": "%s", "name": "Accueil du soir", "unit": "QUARTER_HOUR", "capacity": 40,
                         "waitingList": false, "weekdays": ["MONDAY", "TUESDAY", "THURSDAY", "FRIDAY"],
                         "bookingCutOff": {"kind": "DAYS_BEFORE", "days": 1, "at": "10:00"},
                         "cancellingCutOff": {"kind": "DAYS_BEFORE", "days": 1, "at": "10:00"}}""".formatted(town.school()));
        return new ActivityId(UUID.fromString(Answers.id(opened)));
    }

    private ResultActions list() throws Exception {
        return requests.get(animator, "/api/canteen/presence?activityId={id}", care);
    }

    private String file(String more) {
        return "/api/canteen/files/" + lea + more;
    }
}

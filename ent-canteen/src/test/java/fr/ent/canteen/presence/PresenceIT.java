package fr.ent.canteen.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.FileForm;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@CanteenTest
class PresenceIT extends RollScene {

    @Test
    void showsTodaysChildrenWithWhatTheyMustNotEat() throws Exception {
        requests.put(
                        mother,
                        "/api/canteen/files/" + lea,
                        FileForm.blank().allergic("PEANUTS").on(0))
                .andExpect(status().isOk());

        list(animator)
                .andExpect(jsonPath("$.date").value("2026-11-24"))
                .andExpect(jsonPath("$.children[*].givenName").value(contains("Léa")))
                .andExpect(jsonPath("$.children[0].needs.allergies").value(contains("PEANUTS")))
                .andExpect(jsonPath("$.children[0].state.status").value("EXPECTED"))
                .andExpect(jsonPath("$.children[0].collectors").isEmpty())
                .andExpect(jsonPath("$.others[*].givenName").value(contains("Tom")));
    }

    @Test
    void isForTodayAndForTheAnimatorsOfTheSchool() throws Exception {
        SchoolId other = town.town().school("Les Tilleuls");
        Viewer elsewhere = town.animator(other);

        list(elsewhere).andExpect(status().isNotFound());
        list(mother).andExpect(status().isForbidden());
        requests.get(animator, "/api/canteen/presence?activityId={id}&date=2026-11-25", canteen)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:not-today"))
                .andExpect(jsonPath("$.today").value("2026-11-24"));
        requests.get(agent, "/api/canteen/presence?activityId={id}&date=2026-11-25", canteen)
                .andExpect(status().isOk());
        new Tablet(requests, elsewhere, canteen).send(TODAY, NOON).andExpect(status().isNotFound());
        requests.get(animator, "/api/canteen/presence/sites")
                .andExpect(jsonPath("$.sites[*].activityId").value(contains(canteen.toString())))
                .andExpect(jsonPath("$.sites[0].open").value(true));
    }

    @Test
    void aChildWhoLeftKeepsItsTapAndIsMarked() throws Exception {
        town.town()
                .run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-23' where id in (:children)")
                        .param("children", List.of(lea.value(), tom.value()))
                        .update());
        Tablet tablet = new Tablet(requests, animator, canteen)
                .tap(lea, "PRESENT", NOON)
                .tap(tom, "PRESENT", NOON);

        tablet.send(TODAY, NOON)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.refused.length()").value(1))
                .andExpect(jsonPath("$.states[*].childId").value(contains(lea.toString())));
        list(animator)
                .andExpect(jsonPath("$.children[*].left").value(contains(true)))
                .andExpect(jsonPath("$.children[0].givenName").value("Léa"))
                .andExpect(jsonPath("$.children[0].state.status").value("PRESENT"));
    }

    @Test
    void anExcusedAbsenceIsJustified() throws Exception {
        new Tablet(requests, animator, canteen).tap(lea, "ABSENT", NOON).send(TODAY, NOON);
        standsAs(lea, "ABSENT_UNJUSTIFIED");

        excuse("Certificat du médecin").andExpect(status().isNoContent());
        standsAs(lea, "ABSENT_JUSTIFIED");
        excuse("").andExpect(status().isNoContent());
        standsAs(lea, "ABSENT_UNJUSTIFIED");
    }

    @Test
    void anAnimatorExcusesTodayAlone() throws Exception {
        excuse(animator, "Fièvre").andExpect(status().isNoContent());
        standsAs(lea, "ABSENT_JUSTIFIED");
        clock.set(NOON.plus(Duration.ofDays(1)));

        excuse(animator, "").andExpect(status().isNotFound());
        excuse(agent, "").andExpect(status().isNoContent());
    }

    @Test
    void takesAsManyStatementsForTwentyChildrenAsForOne() throws Exception {
        int few = statements.during(() -> list(animator).andExpect(status().isOk()));
        clock.set(Instant.parse("2026-11-18T08:00:00Z"));
        for (int number = 0; number < 19; number++) {
            ChildId child = town.child("Enfant " + number);
            requests.book(town.guardian(child), child, canteen, TODAY).andExpect(status().isCreated());
        }
        clock.set(NOON);

        int many = statements.during(() -> list(animator).andExpect(status().isOk()));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
    }
}

package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rolls of the day, before the head. */
@IntegrationTest
class SchoolRollsIT extends ClassRollScene {

    @Autowired
    private StatementCounter statements;

    private String rolls() {
        return "/api/homework/schools/" + school + "/rolls";
    }

    @Test
    void theHeadSeesWhichRollsAreMissingAndWhomNobodyExplains() throws Exception {
        town.schoolClass(school, "CM1");
        post(mother, ABSENCES, absence(lea, TODAY, TODAY, "\"MORNING\""));
        tablet(teacher)
                .mark(lea, "ABSENT", TEN)
                .mark(tom, "ABSENT", TEN)
                .close(morning())
                .andExpect(status().isOk());

        get(head, rolls())
                .andExpect(jsonPath("$.date").value("2026-11-24"))
                .andExpect(jsonPath("$.called", contains("MORNING")))
                .andExpect(jsonPath("$.classes[*].name", contains("CE1", "CM1")))
                .andExpect(jsonPath("$.classes[0].halves[0].pupils").value(2))
                .andExpect(jsonPath("$.classes[0].halves[0].absent").value(2))
                .andExpect(jsonPath("$.classes[0].halves[0].unexplained").value(1))
                .andExpect(jsonPath("$.classes[1].halves[0].closedAt").value((Object) null))
                .andExpect(jsonPath("$.toFollowUp").value(0));
        clock.set(TWO);
        get(head, rolls())
                .andExpect(jsonPath("$.called", contains("MORNING", "AFTERNOON")))
                .andExpect(jsonPath("$.classes[0].halves[*].absent", contains(2, 0)));
    }

    @Test
    void aPupilWhoMissedFourHalvesOfTheMonthIsToBeFollowedUp() throws Exception {
        for (LocalDate day : List.of(TODAY.minusDays(5), TODAY.minusDays(4), TODAY.minusDays(1), TODAY)) {
            tablet(teacher).mark(lea, "ABSENT", TEN).close(roll(day, "MORNING")).andExpect(status().isOk());
        }

        get(head, rolls()).andExpect(jsonPath("$.toFollowUp").value(1));
    }

    @Test
    void nobodyElseDoes() throws Exception {
        Viewer elsewhere = town.viewer(town.head("Paul", "Roux", town.school("Les Tilleuls")));

        get(elsewhere, rolls()).andExpect(status().isNotFound());
        get(teacher, rolls()).andExpect(status().isForbidden());
        get(mother, rolls()).andExpect(status().isForbidden());
        get(stranger(), rolls()).andExpect(status().isForbidden());
    }

    @Test
    void itCostsTheSameHoweverManyClassesThereAre() throws Exception {
        int one = statements.during(() -> get(head, rolls()).andExpect(status().isOk()));
        town.schoolClass(school, "CM1");
        town.schoolClass(school, "CM2");
        tablet(teacher).mark(lea, "ABSENT", TEN).mark(tom, "ABSENT", TEN).close(morning());

        assertThat(statements.during(() -> get(head, rolls()).andExpect(status().isOk())))
                .isLessThanOrEqualTo(one + 2);
    }
}

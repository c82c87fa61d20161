package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The terms that a school sets, and what follows them. */
@IntegrationTest
class SchoolTermsIT extends TermsScene {

    @Autowired
    private TownPlanner planner;

    @Test
    void aSchoolHasThirdsUntilItsHeadSetsOthers() throws Exception {
        terms(head)
                .andExpect(jsonPath("$.written").value(false))
                .andExpect(jsonPath("$.years", contains(2026, 2027)))
                .andExpect(jsonPath("$.terms[*].to", contains("2026-11-30", "2027-03-15", "2027-08-31")));

        set(head, SEMESTERS)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.written").value(true))
                .andExpect(jsonPath("$.terms[*].from", contains("2026-09-01", "2027-01-30")))
                .andExpect(jsonPath("$.terms[*].count", contains(2, 2)));
        assertThat(town.audited("school-terms.changed")).isOne();
        terms(head, 2027).andExpect(jsonPath("$.terms.length()").value(3));

        results(teacher)
                .andExpect(jsonPath("$.term").value("2026-1"))
                .andExpect(jsonPath("$.terms[*].to", contains(SEMESTERS)));
        progress(mother, lea)
                .andExpect(jsonPath("$.terms[0].count").value(2))
                .andExpect(jsonPath("$.terms[0].to").value(SEMESTERS));
        get(mother, "/booklets/" + lea).andExpect(jsonPath("$.terms.length()").value(2));
    }

    @Test
    void theLaterOfTwoWhoSetThemIsTold() throws Exception {
        set(head, SEMESTERS)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));

        put(head, "/terms/%s?year=2026".formatted(school), ends(0, "2027-01-15"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:changed-meanwhile"));
        terms(head)
                .andExpect(jsonPath("$.terms[0].to").value(SEMESTERS))
                .andExpect(jsonPath("$.version").value(1));
        set(head, "2027-01-15")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2));
        terms(head, 2027).andExpect(jsonPath("$.version").value(0));
    }

    @Test
    void theAdministratorSetsThemTooAndNobodyElse() throws Exception {
        set(town.viewer(town.administrator("Kim", "Boyer")), SEMESTERS).andExpect(status().isOk());

        for (Viewer other : List.of(town.viewer(town.head("Max", "Henry", town.school("Les Tilleuls"))), elsewhere())) {
            terms(other).andExpect(status().isNotFound());
            set(other, "2027-01-15").andExpect(status().isNotFound());
        }
        set(teacher, "2027-01-15").andExpect(status().isForbidden());
        terms(mother).andExpect(status().isForbidden());
        terms(head).andExpect(jsonPath("$.terms[0].to").value(SEMESTERS));
    }

    @Test
    void theFifthTermOfAYearIsNotedPublishedAndReadLikeTheFirst() throws Exception {
        set(head, "2026-10-16", "2026-12-18", "2027-02-19", "2027-04-23").andExpect(status().isOk());
        clock.set(Instant.parse("2027-05-10T08:00:00Z"));

        put(teacher, "/results?classId=%s&term=2026-5".formatted(ce1), results(noted(lea, skill, "REACHED")))
                .andExpect(status().isNoContent());
        post(teacher, "/results/publications?classId=%s&term=2026-5".formatted(ce1), "")
                .andExpect(status().isOk());
        post(teacher, "/reports/publications?classId=%s&term=2026-5".formatted(ce1), "")
                .andExpect(status().isOk());

        progress(mother, lea)
                .andExpect(jsonPath("$.skills[0].levels[*].term", contains("2026-5")))
                .andExpect(jsonPath("$.skills[0].levels[*].level", contains("REACHED")));
    }

    @Test
    void namesTheDayAndTheYearThatCantBeMeant() throws Exception {
        set(head, "2026-11-30", "2026-11-30")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("ends[1]"));
        put(head, "/terms/%s?year=2025".formatted(school), ends(0, "2026-01-30"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("year"));
    }

    private Viewer elsewhere() {
        Town other = planner.found("Rochebrune");
        return other.viewer(other.head("Eva", "Faure", other.school("Les Tilleuls")));
    }
}

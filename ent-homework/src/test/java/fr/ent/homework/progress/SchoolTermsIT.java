package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** The terms that a school sets, and what follows them. */
@IntegrationTest
class SchoolTermsIT extends ProgressScene {

    private static final String SEMESTERS = "2027-01-29";

    @Autowired
    private SettableClock clock;

    @Autowired
    private TownPlanner planner;

    private Viewer head;
    private String skill = "";

    @BeforeEach
    void aHead() throws Exception {
        head = head();
        skill = skills().getFirst();
    }

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
    void aNotedLevelStaysInItsTermWhichIsntPutOff() throws Exception {
        note(teacher, lea, skill, "REACHED");
        publish(teacher).andExpect(status().isOk());
        clock.set(Instant.parse("2026-12-02T08:00:00Z"));
        put(teacher, "/results?classId=%s&term=2026-2".formatted(ce1), results(noted(lea, skill, "EXCEEDED")))
                .andExpect(status().isNoContent());
        post(teacher, "/results/publications?classId=%s&term=2026-2".formatted(ce1), "")
                .andExpect(status().isOk());

        set(head, "2026-12-11", "2027-03-15")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:term-noted"))
                .andExpect(jsonPath("$.number").value(2));
        set(head, "2026-12-01", "2027-03-15").andExpect(status().isOk());

        results(teacher)
                .andExpect(jsonPath("$.term").value("2026-2"))
                .andExpect(jsonPath("$.results[*].level", contains("EXCEEDED")));
        progress(mother, lea)
                .andExpect(jsonPath("$.terms[*].term", contains("2026-1", "2026-2")))
                .andExpect(jsonPath("$.skills[0].levels[*].level", contains("REACHED", "EXCEEDED")));
    }

    @Test
    void theirNumberStaysOnceFamiliesReadALevel() throws Exception {
        note(teacher, lea, skill, "REACHED");
        terms(head)
                .andExpect(jsonPath("$.countFixed").value(false))
                .andExpect(jsonPath("$.terms[0].noted").value(true));
        publish(teacher).andExpect(status().isOk());

        set(head, SEMESTERS)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:term-count-fixed"));
        terms(head)
                .andExpect(jsonPath("$.countFixed").value(true))
                .andExpect(jsonPath("$.written").value(false));
        set(head, "2026-12-04", "2027-03-15").andExpect(status().isOk());
    }

    @Test
    void aTermWithALevelIsntDropped() throws Exception {
        clock.set(Instant.parse("2027-04-01T08:00:00Z"));
        put(teacher, "/results?classId=%s&term=2026-3".formatted(ce1), results(noted(lea, skill, "REACHED")))
                .andExpect(status().isNoContent());

        set(head, SEMESTERS)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:term-noted"))
                .andExpect(jsonPath("$.number").value(3));
        set(head, "2026-10-16", "2026-12-18", "2027-02-19", "2027-04-23")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.terms.length()").value(5));
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
    void theDaysOfPublishedReportsStay() throws Exception {
        note(teacher, lea, skill, "REACHED");
        post(teacher, "/reports/publications?classId=%s&term=%s".formatted(ce1, TERM), "")
                .andExpect(status().isOk());

        set(head, "2026-12-04", "2027-03-15")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:term-days-fixed"))
                .andExpect(jsonPath("$.number").value(1));
        set(head, "2026-11-30", "2027-03-26").andExpect(status().isOk());
        get(teacher, "/reports?classId=%s&term=%s".formatted(ce1, TERM))
                .andExpect(jsonPath("$.pupils[0].changed").value(false));
    }

    @Test
    void theReportOfAPupilWhoCameHoldsNoDaysOfAnotherSchool() throws Exception {
        note(teacher, lea, skill, "REACHED");
        post(teacher, "/reports/publications?classId=%s&term=%s".formatted(ce1, TERM), "")
                .andExpect(status().isOk());
        SchoolId other = town.school("Les Tilleuls");
        ClassId ce2 = town.schoolClass(other, "CE2");
        Viewer itsHead = town.viewer(town.head("Max", "Henry", other));
        put(itsHead, "/terms/%s?year=2026".formatted(other), ends("2026-12-18", "2027-03-26"))
                .andExpect(status().isOk());
        town.run(() -> jdbc.sql("update core.pupil set school_id = :school, class_id = :class where id = :id")
                .param("school", other.value())
                .param("class", ce2.value())
                .param("id", lea.value())
                .update());

        put(itsHead, "/terms/%s?year=2026".formatted(other), ends("2026-12-16", "2027-03-26"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.terms[0].reported").value(false));
    }

    @Test
    void aReportOfBeforeSchoolsSetTermsIsOneOfThree() throws Exception {
        note(teacher, lea, skill, "REACHED");
        post(teacher, "/reports/publications?classId=%s&term=%s".formatted(ce1, TERM), "")
                .andExpect(status().isOk());
        town.run(() -> assertThat(
                        jdbc.sql("update homework.report_edition set content = replace(content, '\"count\":3,', '')"
                                        + " where child_id = :id and content like '%\"count\":3,%'")
                                .param("id", lea.value())
                                .update())
                .isOne());

        get(mother, "/reports/" + lea).andExpect(jsonPath("$[0].term.count").value(3));
        get(teacher, "/reports?classId=%s&term=%s".formatted(ce1, TERM))
                .andExpect(jsonPath("$.pupils[0].changed").value(false));
    }

    @Test
    void namesTheDayAndTheYearThatCantBeMeant() throws Exception {
        set(head, "2026-11-30", "2026-11-30")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("ends[1]"));
        put(head, "/terms/%s?year=2025".formatted(school), ends("2026-01-30"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("year"));
    }

    private Viewer elsewhere() {
        Town other = planner.found("Rochebrune");
        return other.viewer(other.head("Eva", "Faure", other.school("Les Tilleuls")));
    }

    private ResultActions terms(Viewer viewer) throws Exception {
        return get(viewer, "/terms/" + school);
    }

    private ResultActions terms(Viewer viewer, int year) throws Exception {
        return get(viewer, "/terms/%s?year=%d".formatted(school, year));
    }

    private ResultActions set(Viewer viewer, String... ends) throws Exception {
        return put(viewer, "/terms/%s?year=2026".formatted(school), ends(ends));
    }

    private static String ends(String... days) {
        return Arrays.stream(days).map(day -> "\"" + day + "\"").collect(Collectors.joining(",", "{\"ends\":[", "]}"));
    }

    private static String results(String one) {
        return "{\"results\":[%s]}".formatted(one);
    }
}

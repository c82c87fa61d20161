package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A term in which something is noted, published or reported stays as it is. */
@IntegrationTest
class UsedTermsIT extends TermsScene {

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
        set(other, itsHead, "2026-12-18", "2027-03-26").andExpect(status().isOk());
        town.run(() -> jdbc.sql("update core.pupil set school_id = :school, class_id = :class where id = :id")
                .param("school", other.value())
                .param("class", ce2.value())
                .param("id", lea.value())
                .update());

        set(other, itsHead, "2026-12-16", "2027-03-26")
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
}

package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class RegisterIT extends ClassRollScene {

    private static final LocalDate THURSDAY = TODAY.minusDays(5);

    @Autowired
    private StatementCounter statements;

    @Test
    void countsTheHalfDaysOfClosedRollsAndFlagsFourWithoutAReason() throws Exception {
        for (LocalDate day : List.of(THURSDAY, TODAY.minusDays(4), TODAY.minusDays(1))) {
            missed(lea, day, "MORNING");
        }
        post(mother, ABSENCES, absence(lea, THURSDAY, THURSDAY, "\"MORNING\""));
        tablet(teacher).mark(lea, "ABSENT", TEN).send(roll(TODAY.minusDays(1), "AFTERNOON"));
        register()
                .andExpect(jsonPath("$.halves[*].date").value(contains("2026-11-19", "2026-11-20", "2026-11-23")))
                .andExpect(jsonPath("$.halves[*].absent").value(contains(1, 1, 1)))
                .andExpect(jsonPath("$.expected").value(6))
                .andExpect(jsonPath("$.missed").value(3))
                .andExpect(jsonPath("$.pupils[0].absences[0].reason").value("ILLNESS"))
                .andExpect(jsonPath("$.pupils[0].unexplained").value(2))
                .andExpect(jsonPath("$.pupils[0].fourHalves").value(false))
                .andExpect(jsonPath("$.pupils[1].absences").isEmpty());

        missed(lea, TODAY.minusDays(1), "AFTERNOON");
        missed(lea, TODAY, "MORNING");

        register()
                .andExpect(jsonPath("$.pupils[0].unexplained").value(4))
                .andExpect(jsonPath("$.pupils[0].fourHalves").value(true));
    }

    @Test
    void fourHalfDaysOfAPupilWhoChangedClassesAreCountedTogether() throws Exception {
        missed(lea, THURSDAY, "MORNING");
        missed(lea, THURSDAY, "AFTERNOON");
        schoolClass = town.schoolClass(school, "CE1-B");
        teacher = town.viewer(town.teacher("Paul", "Roux", schoolClass));
        town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", schoolClass.value())
                .param("id", lea.value())
                .update());
        missed(lea, TODAY.minusDays(1), "MORNING");
        missed(lea, TODAY, "MORNING");

        register()
                .andExpect(jsonPath("$.missed").value(2))
                .andExpect(jsonPath("$.pupils[0].absences.length()").value(4))
                .andExpect(jsonPath("$.pupils[0].unexplained").value(4))
                .andExpect(jsonPath("$.pupils[0].fourHalves").value(true));
        assertThat(figures()).contains("CE1;1;2;4;2;2;0;50,0;0;0", "CE1-B;1;2;2;2;2;0;0,0;1;0");
    }

    @Test
    void aPupilWhoChangedClassesIsFollowedUpInThatOfToday() throws Exception {
        for (LocalDate day : List.of(THURSDAY, TODAY.minusDays(4), TODAY.minusDays(1), TODAY)) {
            missed(lea, day, "MORNING");
        }
        ClassId next = town.schoolClass(school, "CE1-B");
        Viewer theirs = town.viewer(town.teacher("Paul", "Roux", next));
        town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", next.value())
                .param("id", lea.value())
                .update());
        town.run(() -> jdbc.sql("""
                        insert into core.pupil_move (id, child_id, from_class_id, class_id, first_day, state, written_by, written_at,
                                                     done_at)
                        values (:id, :child, :from, :to, :today, 'DONE', :by, now(), now())""")
                .param("id", NewId.next())
                .param("child", lea.value())
                .param("from", schoolClass.value())
                .param("to", next.value())
                .param("today", TODAY)
                .param("by", head.person().value())
                .update());

        register()
                .andExpect(jsonPath("$.pupils[?(@.givenName == 'Léa')].unexplained", contains(4)))
                .andExpect(jsonPath("$.pupils[?(@.givenName == 'Léa')].fourHalves", contains(false)));
        schoolClass = next;
        register().andExpect(jsonPath("$.pupils[0].fourHalves").value(true));
        get(theirs, roll(TODAY.minusDays(1), "MORNING"))
                .andExpect(jsonPath("$.pupils").isEmpty());
        get(theirs, roll(TODAY, "MORNING"))
                .andExpect(jsonPath("$.pupils.length()").value(1));
    }

    @Test
    void reasonsOfWhichTheStateJudgesCountTowardsTheFour() throws Exception {
        for (LocalDate day : List.of(THURSDAY, TODAY.minusDays(4), TODAY.minusDays(1), TODAY)) {
            missed(lea, day, "MORNING");
        }
        post(mother, ABSENCES, absence(lea, THURSDAY, THURSDAY, "null").replace("ILLNESS", "OTHER"));

        register()
                .andExpect(jsonPath("$.pupils[0].unexplained").value(3))
                .andExpect(jsonPath("$.pupils[0].toJudge").value(1))
                .andExpect(jsonPath("$.pupils[0].fourHalves").value(true));
        assertThat(figures()).contains("CE1;2;4;8;4;3;1;50,0;1;0");
        assertThat(letters()).contains("jeudi 19 novembre 2026, le matin (motif à apprécier)");
    }

    @Test
    void aPupilWhoCameLateAndLeftEarlyWasThere() throws Exception {
        tablet(teacher)
                .mark(tom, "LATE", TEN.minusSeconds(9))
                .mark(tom, "LEFT", TEN)
                .close(morning());

        register()
                .andExpect(jsonPath("$.missed").value(0))
                .andExpect(jsonPath("$.pupils[1].late").value(1));
    }

    @Test
    void leavesAsAFile() throws Exception {
        missed(lea, TODAY, "MORNING");

        String file = get(head, path("/csv"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(file.lines())
                .containsExactly(
                        "\uFEFFNom;Prénom;2026-11-24 matin;Demi-journées d’absence;Sans motif;À apprécier;Retards",
                        "Benali;Léa;absence sans motif;1;1;0;0",
                        "Roy;Tom;;0;0;0;0");
    }

    @Test
    void fourHalfDaysWithoutAWordBringALetterThatTheHeadPrints() throws Exception {
        String letters = path("/letters");
        for (LocalDate day : List.of(THURSDAY, TODAY.minusDays(4), TODAY.minusDays(1))) {
            missed(lea, day, "MORNING");
        }
        post(head, letters, "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:no-letter-due"));
        missed(lea, TODAY, "MORNING");

        assertThat(letters())
                .contains("Aux responsables de Léa Benali, CE1", "jeudi 19 novembre 2026, le matin", "L131-8");
        post(teacher, letters, "").andExpect(status().isForbidden());
        post(stranger(), letters, "").andExpect(status().isForbidden());
    }

    @Test
    void isForWhoLeadsTheClass() throws Exception {
        Viewer agent = town.viewer(town.agent("Luc", "Garnier"));
        for (Viewer other : List.of(colleague(), stranger())) {
            get(other, path("")).andExpect(status().isNotFound());
        }
        for (Viewer other : List.of(mother, agent)) {
            get(other, path("")).andExpect(status().isForbidden());
        }
        Viewer elsewhere = town.viewer(town.head("Paul", "Roux", town.school("Les Tilleuls")));
        get(elsewhere, path("")).andExpect(status().isNotFound());
        get(elsewhere, path("/csv")).andExpect(status().isNotFound());
        get(teacher, path("/csv")).andExpect(status().isForbidden());
    }

    @Test
    void givesATeacherNoLineOfAChildWhoIsHiddenFromThem() throws Exception {
        missed(lea, TODAY, "MORNING");

        get(barredTeacher(), path(""))
                .andExpect(jsonPath("$.pupils[*].givenName").value(contains("Tom")))
                .andExpect(jsonPath("$.missed").value(1));
    }

    @Test
    void costsTheSameForALongMonth() throws Exception {
        missed(lea, TODAY, "MORNING");
        get(teacher, path(""));
        int before = statements.during(() -> get(teacher, path("")));
        for (int day = 1; day <= 5; day++) {
            LocalDate date = TODAY.minusWeeks(1).plusDays(day - 1L);
            if (date.getDayOfWeek().getValue() < 6 && date.getDayOfWeek().getValue() != 3) {
                missed(lea, date, "MORNING");
                missed(tom, date, "AFTERNOON");
            }
        }

        assertThat(statements.during(() -> get(teacher, path("")))).isEqualTo(before);
    }

    /** The text of the one letter that is due. */
    private String letters() throws Exception {
        byte[] pdf = post(head, path("/letters"), "")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertThat(printed.getNumberOfPages()).isOne();
            return new PDFTextStripper().getText(printed);
        }
    }

    private void missed(ChildId child, LocalDate day, String half) throws Exception {
        tablet(teacher).mark(child, "ABSENT", TEN).close(roll(day, half)).andExpect(status().isOk());
    }

    private ResultActions register() throws Exception {
        return get(head, path(""));
    }

    private String path(String of) {
        return "/api/homework/registers%s?classId=%s&month=2026-11".formatted(of, schoolClass);
    }
}

package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of November. */
@IntegrationTest
class FiguresIT extends ClassRollScene {

    private static final LocalDate THURSDAY = TODAY.minusDays(5);

    @Test
    void theFiguresOfTheSchoolLeaveWithoutNames() throws Exception {
        for (LocalDate day : List.of(THURSDAY, TODAY.minusDays(4), TODAY.minusDays(1))) {
            missed(lea, day, "MORNING");
        }
        missed(lea, TODAY.minusDays(1), "AFTERNOON");
        missed(tom, TODAY, "MORNING");
        post(mother, ABSENCES, absence(lea, THURSDAY, THURSDAY, "\"MORNING\""));
        town.schoolClass(school, "CM1");

        assertThat(figures())
                .containsExactly("CE1;2;5;10;5;4;0;50,0;0;0", "CM1;0;0;0;0;0;0;;0;0", "École;2;5;10;5;4;0;50,0;0;0");
        String figures = "/api/homework/registers/figures?schoolId=" + school + "&month=2026-11";
        Viewer elsewhere = town.viewer(town.head("Paul", "Roux", town.school("Les Tilleuls")));
        get(elsewhere, figures).andExpect(status().isNotFound());
        get(teacher, figures).andExpect(status().isForbidden());
        get(mother, figures).andExpect(status().isForbidden());
        get(stranger(), figures).andExpect(status().isForbidden());
    }

    @Test
    void theFiguresOfAMonthStayOnceItsClassesAreClosed() throws Exception {
        for (LocalDate day : List.of(THURSDAY, TODAY.minusDays(4), TODAY.minusDays(1), TODAY)) {
            missed(lea, day, "MORNING");
        }
        ClassId next = town.schoolClass(school, "CE2");
        town.run(() -> {
            jdbc.sql("update core.pupil set class_id = :next where class_id = :class")
                    .param("next", next.value())
                    .param("class", schoolClass.value())
                    .update();
            jdbc.sql("update core.school_class set closed_on = '2027-07-10' where id = :class")
                    .param("class", schoolClass.value())
                    .update();
        });

        assertThat(figures())
                .containsExactly("CE1;0;4;8;4;4;0;50,0;1;0", "CE2;2;0;0;0;0;0;;0;0", "École;2;4;8;4;4;0;50,0;1;0");
    }

    private void missed(ChildId child, LocalDate day, String half) throws Exception {
        tablet(teacher).mark(child, "ABSENT", TEN).close(roll(day, half)).andExpect(status().isOk());
    }
}

package fr.ent.homework.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import fr.ent.homework.PlannedDay;
import fr.ent.homework.PlannedSlot;
import fr.ent.homework.Timetables;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import(TimetableScenes.class)
class TimetableIT {

    private static final String WEEK = "2026-W49";

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    @Autowired
    private Timetables timetables;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private TimetableScene scene;

    @BeforeEach
    void aClassWithATimetable() throws Exception {
        scene = scenes.set();
        scene.write(scene.teacher(), TimetableScene.grid(0, TimetableScene.SLOTS))
                .andExpect(status().isOk());
    }

    @Test
    void familyPupilTeacherAndHeadReadTheWeekOfAClass() throws Exception {
        for (Viewer reader : List.of(scene.mother(), scene.pupil(), scene.teacher(), scene.head())) {
            scene.read(reader, WEEK)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.schoolClass.name").value("CE1 Mme Morel"))
                    .andExpect(jsonPath("$.week").value(WEEK))
                    .andExpect(jsonPath("$.turn").value("ODD"))
                    .andExpect(jsonPath("$.schoolHours.length()").value(8))
                    .andExpect(jsonPath("$.days.length()").value(5))
                    .andExpect(jsonPath("$.days[0].date").value("2026-11-30"))
                    .andExpect(jsonPath("$.days[0].slots[0].title").value("Lecture"))
                    .andExpect(jsonPath("$.days[0].slots[0].subject").value("FRENCH"))
                    .andExpect(jsonPath("$.days[0].slots[1].kind").value("RECESS"))
                    .andExpect(jsonPath("$.days[1].slots[0].place").value("Salle de musique"))
                    .andExpect(jsonPath("$.days[1].slots[0].bring").value("Flûte"))
                    .andExpect(jsonPath("$.days[2].closed").value("WEDNESDAY"));
        }
    }

    @Test
    void nobodyElseDoes() throws Exception {
        ChildId tom =
                scene.town().pupil("Tom", "Durand", scene.school(), scene.town().schoolClass(scene.school(), "CM1"));
        for (Viewer other : List.of(
                scene.town().viewer(scene.town().restrictedGuardian("Marc", "Benali", scene.lea())),
                scene.town().viewer(scene.town().guardian("Jean", "Durand", tom)),
                scene.town().viewer(tom.asPerson()),
                scene.colleague(),
                scenes.set().mother(),
                scenes.set().teacher())) {
            scene.read(other, WEEK).andExpect(status().isNotFound());
        }
        scene.read(scene.agent(), WEEK).andExpect(status().isForbidden());
    }

    @Test
    void aChildWhoLeftAndATeacherWhoHandedTheClassBackReadItNoMore() throws Exception {
        change(
                "update core.pupil set left_on = date '2026-11-20' where id = :id",
                scene.lea().value());
        change(
                "update core.role_grant set scope_id = '%s' where person_id = :id"
                        .formatted(scene.neighbours().schoolClass()),
                scene.teacher().person().value());

        scene.read(scene.town().viewer(scene.mother().person()), WEEK).andExpect(status().isNotFound());
        scene.read(scene.town().viewer(scene.teacher().person()), WEEK).andExpect(status().isNotFound());
    }

    @Test
    void onlyThoseWhoWriteItGetTheGridAndItsHours() throws Exception {
        scene.read(scene.mother(), WEEK).andExpect(jsonPath("$.desk").isEmpty());

        for (Viewer leader : List.of(scene.teacher(), scene.head())) {
            scene.read(leader, WEEK)
                    .andExpect(jsonPath("$.desk.version").value(1))
                    .andExpect(jsonPath("$.desk.slots.length()").value(3))
                    .andExpect(jsonPath("$.desk.slots[2].weeks").value("ODD"))
                    .andExpect(jsonPath("$.desk.programmes.length()").value(1))
                    .andExpect(jsonPath("$.desk.programmes[0].cycle").value("SECOND"))
                    .andExpect(jsonPath("$.desk.programmes[0].lines[0].subjects[0]")
                            .value("FRENCH"))
                    .andExpect(jsonPath("$.desk.programmes[0].lines[0].officialMinutes")
                            .value(600))
                    .andExpect(jsonPath("$.desk.programmes[0].lines[0].plannedMinutes")
                            .value(70));
        }
    }

    @Test
    void aWeekOfHolidaysHasNoSlots() throws Exception {
        scene.read(scene.mother(), "2026-W52")
                .andExpect(jsonPath("$.days[0].closed").value("SCHOOL_HOLIDAY"))
                .andExpect(jsonPath("$.days[0].closedFor").value("Vacances de Noël"))
                .andExpect(jsonPath("$.days[0].slots").isEmpty());
    }

    @Test
    void aSlotOfOddWeeksIsNotThereInEvenOnes() throws Exception {
        scene.read(scene.mother(), "2026-W50")
                .andExpect(jsonPath("$.turn").value("EVEN"))
                .andExpect(jsonPath("$.days[0].slots.length()").value(2))
                .andExpect(jsonPath("$.days[1].slots").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2026-49, malformed", "2026-W54, malformed", "1999-W10, out-of-range"})
    void saysThatAWeekIsNone(String week, String code) throws Exception {
        scene.read(scene.mother(), week)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("week"))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @Test
    void readingCostsTheSameForAFullGrid() throws Exception {
        int few = statements.during(() -> scene.read(scene.teacher(), WEEK));
        StringBuilder slots = new StringBuilder(TimetableScene.SLOTS);
        for (int at = 0; at < 40; at++) {
            slots.append("""
                    ,{"weekday": "FRIDAY", "from": "%s", "to": "%s", "weeks": "EVERY", "kind": "OTHER", "title": "Atelier"}""".formatted(
                            LocalTime.of(8, 0).plusMinutes(at * 10L),
                            LocalTime.of(8, 10).plusMinutes(at * 10L)));
        }
        scene.write(scene.teacher(), TimetableScene.grid(1, slots.toString())).andExpect(status().isOk());

        assertThat(statements.during(() -> scene.read(scene.teacher(), WEEK)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(13);
    }

    @Test
    void otherFeaturesAskForTheSlotsOfADay() throws Exception {
        LocalDate monday = LocalDate.of(2026, 11, 30);

        assertThat(day(monday).slots())
                .extracting(PlannedSlot::from)
                .containsExactly(LocalTime.of(8, 30), LocalTime.of(9, 30));
        assertThat(day(monday.plusWeeks(3)).closure()).isEqualTo("Vacances de Noël");
    }

    private PlannedDay day(LocalDate date) {
        return Objects.requireNonNull(scene.town()
                .in(() -> timetables.listOn(List.of(scene.classView()), date))
                .get(scene.schoolClass()));
    }

    private void change(String sql, Object id) {
        assertThat(scene.town().in(() -> jdbc.sql(sql).param("id", id).update()))
                .isOne();
    }
}

package fr.ent.homework.timetable;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Slots with a teacher of their own. */
@IntegrationTest
@Import(TimetableScenes.class)
class TeacherSlotsIT {

    private static final String WEEK = "2026-W49";

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    @Autowired
    private JdbcClient jdbc;

    private TimetableScene scene;
    private TimetableScene neighbours;

    @BeforeEach
    void twoClasses() {
        scene = scenes.set();
        neighbours = scene.neighbours();
    }

    @Test
    void aSlotNamesItsTeacherUntilThisOneLeavesTheClass() throws Exception {
        PersonId colleague = scene.town().teacher("Nadia", "Roy", scene.schoolClass());
        write(scene, slot("09:00", "10:00", by(colleague)));

        scene.read(scene.mother(), WEEK)
                .andExpect(jsonPath("$.days[0].slots[0].teacherId").value(colleague.toString()))
                .andExpect(jsonPath("$.teachers[*].familyName", contains("Roy")));
        take(colleague);
        scene.read(scene.mother(), WEEK)
                .andExpect(jsonPath("$.days[0].slots[0].teacherId").isEmpty())
                .andExpect(jsonPath("$.teachers").isEmpty());
        scene.read(scene.teacher(), WEEK)
                .andExpect(jsonPath("$.desk.slots[0].teacherId").isEmpty());
    }

    @Test
    void nobodyButATeacherOfTheClassTakesItsSlots() throws Exception {
        scene.write(
                        scene.teacher(),
                        TimetableScene.grid(
                                0,
                                slot("09:00", "10:00", by(neighbours.teacher().person()))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("slots[0].teacherId"))
                .andExpect(jsonPath("$.errors[0].code").value("unknown"));
    }

    @Test
    void aTeacherOfTwoClassesAtOneTimeIsSaid() throws Exception {
        PersonId shared = scene.town().teacher("Nadia", "Roy", scene.schoolClass());
        scene.town()
                .grant(
                        shared,
                        Role.TEACHER,
                        ScopeType.CLASS,
                        neighbours.schoolClass().value());
        write(scene, slot("09:00", "10:00", by(shared)));
        write(neighbours, slot("09:30", "10:30", by(shared)) + "," + slot("14:00", "15:00", by(shared)));

        scene.read(scene.teacher(), WEEK)
                .andExpect(jsonPath("$.desk.busy.length()").value(1))
                .andExpect(jsonPath("$.desk.busy[0].className").value("CM2 M. Roux"))
                .andExpect(jsonPath("$.desk.busy[0].from").value("09:30:00"))
                .andExpect(jsonPath("$.desk.engagements.length()").value(2));
        jdbcRun(
                "delete from core.role_grant where person_id = :id and scope_id = '%s'"
                        .formatted(neighbours.schoolClass()),
                shared.value());
        scene.read(scene.teacher(), WEEK).andExpect(jsonPath("$.desk.busy").isEmpty());
    }

    private static String slot(String from, String to, String more) {
        return """
                {"weekday": "MONDAY", "from": "%s", "to": "%s", "weeks": "EVERY", "kind": "LESSON", "subject": "FRENCH"%s}""".formatted(from, to, more);
    }

    private static String by(PersonId teacher) {
        return ", \"teacherId\": \"" + teacher + "\"";
    }

    private static void write(TimetableScene scene, String slots) throws Exception {
        scene.write(scene.teacher(), TimetableScene.grid(0, slots)).andExpect(status().isOk());
    }

    private void take(PersonId teacher) {
        jdbcRun("delete from core.role_grant where person_id = :id", teacher.value());
    }

    private void jdbcRun(String sql, Object id) {
        scene.town().run(() -> jdbc.sql(sql).param("id", id).update());
    }
}

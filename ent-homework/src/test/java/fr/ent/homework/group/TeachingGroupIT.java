package fr.ent.homework.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import fr.ent.homework.timetable.TimetableScene;
import fr.ent.homework.timetable.TimetableScenes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Groups of two classes, each of which has its own teacher. */
@IntegrationTest
@Import(TimetableScenes.class)
class TeachingGroupIT {

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private GroupRequests groups;
    private TimetableScene scene;
    private TimetableScene neighbours;
    private List<ClassId> both;

    @BeforeEach
    void twoClasses() {
        groups = new GroupRequests(mvc);
        scene = scenes.set();
        neighbours = scene.neighbours();
        both = List.of(scene.schoolClass(), neighbours.schoolClass());
    }

    @Test
    void eachClassPutsItsOwnPupilsIn() throws Exception {
        String group = groups.made(scene.teacher(), both, List.of(scene.lea()));

        groups.revise(neighbours.teacher(), group, 0, both, List.of(neighbours.lea()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath(
                        "$.pupils[*].id",
                        containsInAnyOrder(
                                scene.lea().toString(), neighbours.lea().toString())));

        for (TimetableScene one : List.of(scene, neighbours)) {
            groups.list(one.teacher(), one.schoolClass())
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[0].classes.length()").value(2))
                    .andExpect(jsonPath("$[0].pupils.length()").value(2));
        }
    }

    @Test
    void nobodyPutsPupilsOfAnotherClassInOrTakesThemOut() throws Exception {
        groups.make(scene.teacher(), "Lecture A", both, List.of(neighbours.lea()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("pupilIds"));
        String group = groups.made(scene.teacher(), both, List.of(scene.lea()));
        groups.revise(neighbours.teacher(), group, 0, both, List.of(neighbours.lea()));

        groups.revise(scene.teacher(), group, 1, both, List.of())
                .andExpect(jsonPath("$.pupils[*].id", contains(neighbours.lea().toString())));
        groups.revise(scene.teacher(), group, 2, List.of(scene.schoolClass()), List.of())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:group-has-pupils-of-others"));
        groups.delete(scene.teacher(), group).andExpect(status().isConflict());
        groups.delete(scene.head(), group).andExpect(status().isNoContent());
    }

    @Test
    void aPupilWhomACourtHidesFromTheTeacherIsNoneOfTheirs() throws Exception {
        PersonId barred = scene.town().restrictedGuardian("Marc", "Benali", scene.lea());
        scene.town()
                .grant(
                        barred,
                        Role.TEACHER,
                        ScopeType.CLASS,
                        scene.schoolClass().value());
        Viewer teacher = scene.town().viewer(barred);

        groups.make(teacher, "Lecture A", both, List.of(scene.lea()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("unknown"));
        String group = groups.made(scene.teacher(), both, List.of(scene.lea()));
        groups.revise(teacher, group, 0, both, List.of())
                .andExpect(jsonPath("$.pupils").isEmpty());
        groups.list(scene.teacher(), scene.schoolClass())
                .andExpect(jsonPath("$[0].pupils.length()").value(1));
        scene.read(teacher, "2026-W49")
                .andExpect(jsonPath("$.desk.groups[0].pupilIds").isEmpty());
    }

    @Test
    void classesAreOfOneSchoolAndOneOfThemIsLed() throws Exception {
        ClassId elsewhere = scene.town().schoolClass(scene.town().school("Pasteur"), "CE1");
        for (List<ClassId> classes : List.of(
                List.of(scene.schoolClass(), elsewhere),
                List.of(scene.schoolClass(), scenes.set().schoolClass()))) {
            groups.make(scene.teacher(), "Lecture A", classes, List.of())
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("classIds"));
        }
        groups.make(scene.teacher(), "Lecture A", List.of(neighbours.schoolClass()), List.of())
                .andExpect(status().isNotFound());
    }

    @Test
    void aGroupOfOtherClassesIsNobodyElses() throws Exception {
        String group = groups.made(neighbours.teacher(), List.of(neighbours.schoolClass()), List.of(neighbours.lea()));

        for (Viewer other : List.of(scene.teacher(), scenes.set().teacher())) {
            groups.list(other, neighbours.schoolClass()).andExpect(status().isNotFound());
            groups.revise(other, group, 0, List.of(scene.schoolClass()), List.of())
                    .andExpect(status().isNotFound());
            groups.delete(other, group).andExpect(status().isNotFound());
            groups.restore(other, group).andExpect(status().isNotFound());
        }
        for (Viewer other : List.of(neighbours.mother(), neighbours.pupil(), scene.agent())) {
            groups.list(other, neighbours.schoolClass()).andExpect(status().isForbidden());
        }
    }

    @Test
    void aDissolvedGroupIsInNoListUntilItComesBack() throws Exception {
        String group = groups.made(scene.teacher(), both, List.of(scene.lea()));

        groups.delete(scene.teacher(), group).andExpect(status().isNoContent());
        groups.list(scene.teacher(), scene.schoolClass())
                .andExpect(jsonPath("$").isEmpty());
        groups.revise(scene.teacher(), group, 0, both, List.of()).andExpect(status().isNotFound());
        groups.delete(scene.teacher(), group).andExpect(status().isNotFound());
        for (int time = 0; time < 2; time++) {
            groups.restore(neighbours.teacher(), group)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.pupils[*].id", contains(scene.lea().toString())));
        }
        groups.list(scene.teacher(), scene.schoolClass())
                .andExpect(jsonPath("$.length()").value(1));
    }

    @Test
    void theChangeOfAColleagueIsNotOverwritten() throws Exception {
        String group = groups.made(scene.teacher(), both, List.of());
        groups.revise(neighbours.teacher(), group, 0, both, List.of());

        groups.revise(scene.teacher(), group, 0, both, List.of(scene.lea()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.version").value(1));
    }

    @Test
    void aPupilWhoLeftTheClassIsInTheGroupNoMore() throws Exception {
        String group = groups.made(scene.teacher(), both, List.of(scene.lea()));
        scene.town()
                .run(() -> jdbc.sql("update core.pupil set left_on = date '2026-11-20' where id = :id")
                        .param("id", scene.lea().value())
                        .update());

        groups.list(scene.teacher(), scene.schoolClass())
                .andExpect(jsonPath("$[0].id").value(group))
                .andExpect(jsonPath("$[0].pupils").isEmpty());
    }

    @Test
    void aPupilWhoIsHiddenFromATeacherStaysInTheGroup() throws Exception {
        PersonId marc = scene.town().restrictedGuardian("Marc", "Benali", scene.lea());
        scene.town()
                .grant(marc, Role.TEACHER, ScopeType.CLASS, scene.schoolClass().value());
        Viewer barred = scene.town().viewer(marc);
        String group = groups.made(scene.teacher(), both, List.of(scene.lea()));

        groups.revise(barred, group, 0, both, List.of())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pupils").isEmpty());
        groups.list(scene.teacher(), scene.schoolClass())
                .andExpect(jsonPath("$[0].pupils[*].id", contains(scene.lea().toString())));
    }

    @Test
    void aGroupWithAPupilWhoIsHiddenFromATeacherIsForAColleague() throws Exception {
        PersonId marc = scene.town().restrictedGuardian("Marc", "Benali", scene.lea());
        both.forEach(one -> scene.town().grant(marc, Role.TEACHER, ScopeType.CLASS, one.value()));
        Viewer barred = scene.town().viewer(marc);
        String group = groups.made(scene.teacher(), both, List.of(scene.lea()));

        for (ResultActions refused : List.of(
                groups.delete(barred, group),
                groups.revise(barred, group, 0, List.of(neighbours.schoolClass()), List.of()))) {
            refused.andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:group-needs-a-colleague"));
        }
        groups.delete(scene.teacher(), group).andExpect(status().isNoContent());
    }

    @Test
    void readingCostsTheSameForManyGroups() throws Exception {
        groups.made(scene.teacher(), both, List.of(scene.lea()));
        int one = statements.during(() -> groups.list(scene.teacher(), scene.schoolClass()));
        for (int more = 0; more < 5; more++) {
            ChildId pupil = scene.town().pupil("Tom" + more, "Petit", scene.school(), scene.schoolClass());
            groups.made(scene.teacher(), both, List.of(scene.lea(), pupil));
        }

        assertThat(statements.during(() -> groups.list(scene.teacher(), scene.schoolClass())))
                .isEqualTo(one);
    }
}

package fr.ent.homework.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import fr.ent.homework.group.GroupRequests;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Slots of groups, of one class and of two. */
@IntegrationTest
@Import(TimetableScenes.class)
class GroupSlotsIT {

    private static final String WEEK = "2026-W49";

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private StatementCounter statements;

    private GroupRequests groups;
    private TimetableScene scene;
    private TimetableScene neighbours;
    private ChildId tom;

    @BeforeEach
    void twoClasses() {
        groups = new GroupRequests(mvc);
        scene = scenes.set();
        neighbours = scene.neighbours();
        tom = scene.town().pupil("Tom", "Petit", scene.school(), scene.schoolClass());
    }

    @Test
    void familiesReadTheSlotsOfTheirOwnGroups() throws Exception {
        String readers = groups.made(scene.teacher(), List.of(scene.schoolClass()), List.of(scene.lea()));
        String others = groups.made(scene.teacher(), List.of(scene.schoolClass()), List.of(tom));
        write(
                scene,
                slot("09:00", "10:00", of(readers)) + "," + slot("09:00", "10:00", of(others)) + ","
                        + slot("10:00", "11:00", ""));

        scene.read(scene.teacher(), WEEK)
                .andExpect(jsonPath("$.days[0].slots.length()").value(3));
        for (Viewer own : List.of(scene.mother(), scene.pupil())) {
            scene.read(own, WEEK)
                    .andExpect(jsonPath("$.days[0].slots.length()").value(2))
                    .andExpect(jsonPath("$.days[0].slots[0].groupId").value(readers))
                    .andExpect(jsonPath("$.groups[*].id", contains(readers)));
        }
        groups.revise(scene.teacher(), readers, 0, List.of(scene.schoolClass()), List.of());
        scene.read(scene.mother(), WEEK)
                .andExpect(jsonPath("$.days[0].slots.length()").value(1))
                .andExpect(jsonPath("$.groups").isEmpty());
    }

    @Test
    void aGuardianOfTwoReadsTheWeekOfEach() throws Exception {
        Viewer mother = scene.town().viewer(scene.town().guardian("Ana", "Petit", tom, scene.lea()));
        String readers = groups.made(scene.teacher(), List.of(scene.schoolClass()), List.of(scene.lea()));
        write(scene, slot("09:00", "10:00", of(readers)));

        scene.readOf(mother, scene.lea(), WEEK)
                .andExpect(jsonPath("$.days[0].slots.length()").value(1));
        scene.readOf(mother, tom, WEEK).andExpect(jsonPath("$.days[0].slots").isEmpty());
        scene.readOf(scene.mother(), tom, WEEK).andExpect(status().isNotFound());
        scene.readOf(
                        scene.town().viewer(scene.town().restrictedGuardian("Marc", "Benali", scene.lea())),
                        scene.lea(),
                        WEEK)
                .andExpect(status().isNotFound());
    }

    @Test
    void groupsWithAPupilInCommonAreNotTaughtAtOnce() throws Exception {
        String readers = groups.made(scene.teacher(), List.of(scene.schoolClass()), List.of(scene.lea()));
        String others = groups.made(scene.teacher(), List.of(scene.schoolClass()), List.of(scene.lea(), tom));
        String twice = slot("09:00", "10:00", of(readers)) + "," + slot("09:30", "10:30", of(others));

        scene.write(scene.teacher(), TimetableScene.grid(0, twice))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("slots[1].from"))
                .andExpect(jsonPath("$.errors[0].code").value("overlaps"));
        groups.revise(scene.teacher(), others, 0, List.of(scene.schoolClass()), List.of(tom));
        write(scene, twice);
        scene.write(scene.teacher(), TimetableScene.grid(1, twice + "," + slot("09:00", "09:30", "")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aGroupOfTwoClassesIsTaughtByOneTeacherInOnePlace() throws Exception {
        List<ClassId> both = List.of(scene.schoolClass(), neighbours.schoolClass());
        String choir = groups.made(scene.teacher(), both, List.of(scene.lea()));
        String there =
                slot("09:00", "10:00", of(choir) + by(neighbours.teacher().person()) + ", \"place\": \"Salle\"");
        write(neighbours, there);

        scene.read(scene.teacher(), WEEK)
                .andExpect(jsonPath("$.desk.joint.length()").value(1))
                .andExpect(jsonPath("$.desk.joint[0].className").value("CM2 M. Roux"))
                .andExpect(jsonPath("$.desk.groups[0].shared").value(true));
        write(scene, there);
        for (TimetableScene one : List.of(scene, neighbours)) {
            one.read(one.teacher(), WEEK)
                    .andExpect(jsonPath("$.desk.joint").isEmpty())
                    .andExpect(jsonPath("$.desk.taken").isEmpty())
                    .andExpect(jsonPath("$.desk.busy").isEmpty())
                    .andExpect(jsonPath("$.desk.slots[0].teacherId")
                            .value(neighbours.teacher().person().toString()));
        }
        groups.delete(scene.teacher(), choir)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:group-is-planned"));
    }

    @Test
    void aLessonOfOtherWeeksIsMissingAndOneThatIsOverIsnt() throws Exception {
        String choir = groups.made(
                scene.teacher(), List.of(scene.schoolClass(), neighbours.schoolClass()), List.of(scene.lea()));
        String odd = slot("09:00", "10:00", of(choir)).replace("EVERY", "ODD");
        write(neighbours, odd + "," + slot("14:00", "15:00", of(choir) + ", \"endsOn\": \"2026-10-16\""));
        scene.read(scene.teacher(), WEEK)
                .andExpect(jsonPath("$.desk.joint.length()").value(1))
                .andExpect(jsonPath("$.desk.joint[0].from").value("09:00:00"));

        write(scene, odd.replace("ODD", "EVEN"));
        scene.read(scene.teacher(), WEEK)
                .andExpect(jsonPath("$.desk.joint.length()").value(1));
    }

    @Test
    void aGroupOfAnotherClassIsNobodys() throws Exception {
        String theirs = groups.made(neighbours.teacher(), List.of(neighbours.schoolClass()), List.of());

        scene.write(scene.teacher(), TimetableScene.grid(0, slot("09:00", "10:00", of(theirs))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("slots[0].groupId"));
    }

    @Test
    void supportIsForAGroupAndCountsNoHours() throws Exception {
        String support = """
                {"weekday": "TUESDAY", "from": "11:30", "to": "12:00", "weeks": "EVERY", "kind": "SUPPORT"%s}""";
        scene.write(scene.teacher(), TimetableScene.grid(0, support.formatted("")))
                .andExpect(status().isBadRequest());
        String some = groups.made(scene.teacher(), List.of(scene.schoolClass()), List.of(scene.lea()));

        write(scene, slot("09:00", "10:00", "") + "," + support.formatted(of(some)));
        scene.read(scene.teacher(), WEEK)
                .andExpect(
                        jsonPath("$.desk.programmes[0].lines[0].plannedMinutes").value(60));
    }

    @Test
    void readingCostsTheSameForManyOfThem() throws Exception {
        String readers = groups.made(scene.teacher(), List.of(scene.schoolClass()), List.of(scene.lea()));
        String one = slot("09:00", "10:00", of(readers) + by(scene.teacher().person()));
        write(scene, one);
        int few = statements.during(() -> scene.read(scene.teacher(), WEEK));
        int family = statements.during(() -> scene.read(scene.mother(), WEEK));
        StringBuilder many = new StringBuilder(one);
        for (int more = 0; more < 5; more++) {
            String group = groups.made(scene.teacher(), List.of(scene.schoolClass()), List.of(tom));
            many.append(",")
                    .append(slot(
                            "1%d:00".formatted(more),
                            "1%d:30".formatted(more),
                            of(group) + by(scene.teacher().person())));
        }
        scene.write(scene.teacher(), TimetableScene.grid(1, many.toString())).andExpect(status().isOk());

        assertThat(statements.during(() -> scene.read(scene.teacher(), WEEK))).isEqualTo(few);
        assertThat(statements.during(() -> scene.read(scene.mother(), WEEK))).isEqualTo(family);
    }

    private static String slot(String from, String to, String more) {
        return """
                {"weekday": "MONDAY", "from": "%s", "to": "%s", "weeks": "EVERY", "kind": "LESSON", "subject": "FRENCH"%s}""".formatted(from, to, more);
    }

    private static String by(PersonId teacher) {
        return ", \"teacherId\": \"" + teacher + "\"";
    }

    private static String of(String group) {
        return ", \"groupId\": \"" + group + "\"";
    }

    private static void write(TimetableScene scene, String slots) throws Exception {
        scene.write(scene.teacher(), TimetableScene.grid(0, slots)).andExpect(status().isOk());
    }
}

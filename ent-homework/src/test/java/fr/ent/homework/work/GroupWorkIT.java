package fr.ent.homework.work;

import static fr.ent.homework.work.WorkScene.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.homework.group.GroupRequests;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Work of a group of two classes: Léa of the CE1, whose teacher gave it, and Eva of the CM2, whose teacher put her in. */
@WorkTest
class GroupWorkIT {

    @Autowired
    private WorkScenes.WorkGiver giver;

    @Autowired
    private MockMvc mvc;

    private GroupRequests groups;
    private WorkScene scene;
    private Viewer eva;
    private List<ClassId> both;
    private String group;
    private String entry;

    @BeforeEach
    void workOfAGroup() throws Exception {
        groups = new GroupRequests(mvc);
        scene = giver.give();
        eva = scene.pupil(scene.eva);
        both = List.of(scene.ce1, scene.cm2);
        group = groups.made(scene.teacher, both, List.of(scene.lea));
        groups.revise(scene.colleague, group, 0, both, List.of(scene.eva)).andExpect(status().isOk());
        entry = scene.homework("\"groupId\":\"" + group + "\"");
    }

    @Test
    void pupilsOfBothClassesHandInAndItsTeacherAnswersAll() throws Exception {
        FileId drawing = scene.file(eva);
        String evas = handedIn(eva, "\"fileIds\":[\"" + drawing + "\"]");
        scene.todo(eva, scene.eva)
                .andExpect(jsonPath("$.entries[0].tries.length()").value(1));

        scene.board(scene.teacher, entry)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pupils[*].givenName", contains("Léa", "Eva")))
                .andExpect(jsonPath("$.pupils[1].tries[0].id").value(evas));
        scene.open(scene.teacher, drawing).andExpect(status().isOk());
        scene.feedback(scene.teacher, evas, "{\"stamp\":\"BRAVO\",\"askAgain\":false}")
                .andExpect(status().isOk());
        scene.todo(eva, scene.eva)
                .andExpect(jsonPath("$.entries[0].tries[0].feedback.stamp").value("BRAVO"));
    }

    @Test
    void theOtherClasssTeacherReadsAndAnswersOwnPupilsAlone() throws Exception {
        String leas = read(
                scene.post(
                        scene.pupil(scene.lea),
                        "/entries/" + entry + "/hand-ins",
                        "{\"childId\":\"%s\",\"text\":\"Lu\"}".formatted(scene.lea)),
                "$.id");
        String evas = handedIn(eva, "\"text\":\"Lu aussi\"");

        scene.board(scene.colleague, entry).andExpect(jsonPath("$.pupils[*].givenName", contains("Eva")));
        scene.feedback(scene.colleague, evas, "{\"stamp\":\"SEEN\",\"askAgain\":false}")
                .andExpect(status().isOk());
        scene.feedback(scene.colleague, leas, "{\"stamp\":\"SEEN\",\"askAgain\":false}")
                .andExpect(status().isNotFound());
        groups.revise(scene.colleague, group, 1, both, List.of());
        scene.board(scene.colleague, entry).andExpect(jsonPath("$.pupils[*].givenName", contains("Eva")));
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        FileId drawing = scene.file(eva);
        String evas = handedIn(eva, "\"fileIds\":[\"" + drawing + "\"]");
        Viewer third =
                scene.town.viewer(scene.town.teacher("Nadia", "Ferrand", scene.town.schoolClass(scene.school, "CE2")));
        Viewer malo = scene.pupil(scene.malo);

        scene.board(third, entry).andExpect(status().isNotFound());
        scene.open(third, drawing).andExpect(status().isNotFound());
        scene.open(malo, drawing).andExpect(status().isNotFound());
        scene.feedback(third, evas, "{\"stamp\":\"SEEN\",\"askAgain\":false}").andExpect(status().isNotFound());
        scene.post(
                        malo,
                        "/entries/" + entry + "/hand-ins",
                        "{\"childId\":\"%s\",\"text\":\"Moi\"}".formatted(scene.malo))
                .andExpect(status().isNotFound());
    }

    @Test
    void aTeacherWhomACourtBarsFromAPupilOfTheGroupReadsNothingOfThatOne() throws Exception {
        FileId drawing = scene.file(eva);
        String evas = handedIn(eva, "\"fileIds\":[\"" + drawing + "\"]");
        PersonId barred = scene.town.restrictedGuardian("Marc", "Roux", scene.eva);
        scene.town.grant(barred, Role.TEACHER, ScopeType.CLASS, scene.ce1.value());
        Viewer teacher = scene.town.viewer(barred);

        scene.board(teacher, entry).andExpect(jsonPath("$.pupils[*].givenName", contains("Léa")));
        scene.open(teacher, drawing).andExpect(status().isNotFound());
        scene.feedback(teacher, evas, "{\"stamp\":\"SEEN\",\"askAgain\":false}").andExpect(status().isNotFound());
    }

    @Test
    void aPupilWhoLeftItAndThenTheSchoolIsLedThereNoMore(@Autowired JdbcClient jdbc) throws Exception {
        FileId drawing = scene.file(eva);
        String evas = handedIn(eva, "\"fileIds\":[\"" + drawing + "\"]");
        groups.revise(scene.colleague, group, 1, both, List.of()).andExpect(status().isOk());
        scene.board(scene.teacher, entry).andExpect(jsonPath("$.pupils[*].givenName", contains("Léa", "Eva")));
        SchoolId school = scene.town.school("Les Tilleuls");
        ClassId schoolClass = scene.town.schoolClass(school, "CM2");
        scene.town.run(() -> jdbc.sql("update core.pupil set school_id = :school, class_id = :class where id = :id")
                .param("school", school.value())
                .param("class", schoolClass.value())
                .param("id", scene.eva.value())
                .update());

        scene.board(scene.teacher, entry).andExpect(jsonPath("$.pupils[*].givenName", contains("Léa")));
        scene.open(scene.teacher, drawing).andExpect(status().isNotFound());
        scene.feedback(scene.teacher, evas, "{\"stamp\":\"SEEN\",\"askAgain\":false}")
                .andExpect(status().isNotFound());
        scene.post(
                        scene.pupil(scene.eva),
                        "/entries/" + entry + "/hand-ins",
                        "{\"childId\":\"%s\",\"text\":\"Lu\"}".formatted(scene.eva))
                .andExpect(status().isNotFound());
    }

    @Test
    void aClassThatPutsNobodyInHasAnEmptyBoard() throws Exception {
        String own = groups.made(scene.teacher, both, List.of(scene.lea));
        String given = scene.homework("\"groupId\":\"" + own + "\"");

        scene.board(scene.colleague, given).andExpect(status().isOk()).andExpect(jsonPath("$.pupils", empty()));
        scene.post(eva, "/entries/" + given + "/hand-ins", "{\"childId\":\"%s\",\"text\":\"Lu\"}".formatted(scene.eva))
                .andExpect(status().isNotFound());
    }

    private String handedIn(Viewer sender, String content) throws Exception {
        return read(
                scene.post(
                                sender,
                                "/entries/" + entry + "/hand-ins",
                                "{\"childId\":\"%s\",%s}".formatted(scene.eva, content))
                        .andExpect(status().isCreated()),
                "$.id");
    }
}

package fr.ent.homework.timetable;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
@Import(TimetableScenes.class)
class ReplaceTimetableIT {

    private static final String WEEK = "2026-W49";

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    private TimetableScene scene;

    @BeforeEach
    void aClassWithATimetable() throws Exception {
        scene = scenes.set();
        scene.write(scene.teacher(), TimetableScene.grid(0, TimetableScene.SLOTS))
                .andExpect(status().isOk());
    }

    @Test
    void slotsThatStayKeepTheirIdsAndOthersGo() throws Exception {
        String id = first(scene.read(scene.teacher(), WEEK));
        String kept = """
                {"id": "%s", "weekday": "MONDAY", "from": "08:30", "to": "10:00", "weeks": "EVERY", "kind": "LESSON",
                 "subject": "FRENCH"}""".formatted(id);

        scene.write(scene.teacher(), TimetableScene.grid(1, kept))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.desk.version").value(2))
                .andExpect(jsonPath("$.desk.slots.length()").value(1))
                .andExpect(jsonPath("$.desk.slots[0].id").value(id))
                .andExpect(jsonPath("$.desk.slots[0].to").value("10:00:00"));
        scene.write(scene.teacher(), TimetableScene.grid(2, kept + "," + kept.replace("MONDAY", "FRIDAY")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("slots[1].id"))
                .andExpect(jsonPath("$.errors[0].code").value("unknown"));
    }

    @Test
    void slotsThatComeBackAreThoseTheyWere() throws Exception {
        String id = first(scene.read(scene.teacher(), WEEK));
        String back = """
                {"id": "%s", "weekday": "MONDAY", "from": "08:30", "to": "09:30", "weeks": "EVERY", "kind": "LESSON",
                 "subject": "FRENCH", "place": "BCD", "teacherId": "%s"}""".formatted(id, scene.teacher().person());
        scene.write(scene.teacher(), TimetableScene.grid(1, "")).andExpect(status().isOk());

        scene.write(scene.teacher(), TimetableScene.grid(2, back))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.desk.slots[0].id").value(id))
                .andExpect(jsonPath("$.desk.slots[0].place").value("BCD"))
                .andExpect(jsonPath("$.desk.slots[0].teacherId")
                        .value(scene.teacher().person().toString()));
    }

    @Test
    void aSlotOfAnotherClassIsNoneOfThisOnes() throws Exception {
        TimetableScene neighbours = scene.neighbours();
        neighbours.write(neighbours.teacher(), TimetableScene.grid(0, TimetableScene.SLOTS));
        String theirs = first(neighbours.read(neighbours.teacher(), WEEK));

        scene.write(scene.teacher(), TimetableScene.grid(1, """
                        {"id": "%s", "weekday": "MONDAY", "from": "08:30", "to": "09:30", "weeks": "EVERY", "kind": "LESSON",
                         "subject": "FRENCH"}""".formatted(theirs)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("slots[0].id"));
    }

    @Test
    void theWorkOfAColleagueIsNotOverwritten() throws Exception {
        scene.write(scene.head(), TimetableScene.grid(0, ""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:timetable-changed-meanwhile"))
                .andExpect(jsonPath("$.version").value(1));

        scene.read(scene.teacher(), WEEK)
                .andExpect(jsonPath("$.desk.slots.length()").value(3));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 10:00, EVERY, slots[3].from",
        "08:00, 08:31, EVEN,  slots[3].from",
    })
    void slotsOfOneTimeAreRefused(String from, String to, String weeks, String field) throws Exception {
        scene.write(scene.teacher(), TimetableScene.grid(1, TimetableScene.SLOTS + """
                                ,{"weekday": "MONDAY", "from": "%s", "to": "%s", "weeks": "%s", "kind": "OTHER",
                                  "title": "Aide"}""".formatted(from, to, weeks)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value("overlaps"));
    }

    @Test
    void aGridOfTooManySlotsIsRefused() throws Exception {
        scene.write(
                        scene.teacher(),
                        TimetableScene.grid(1, (TimetableScene.SLOTS + ",").repeat(20) + TimetableScene.SLOTS))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("slots"))
                .andExpect(jsonPath("$.errors[0].code").value("size"));
    }

    @Test
    void aPlaceThatAnotherClassIsInIsSaid() throws Exception {
        TimetableScene neighbours = scene.neighbours();
        neighbours
                .write(
                        neighbours.teacher(),
                        TimetableScene.grid(0, TimetableScene.SLOTS.replace("Salle de musique", "salle de  MUSIQUE")))
                .andExpect(status().isOk());

        scene.read(scene.teacher(), WEEK)
                .andExpect(jsonPath("$.desk.taken.length()").value(1))
                .andExpect(jsonPath("$.desk.taken[0].className").value("CM2 M. Roux"))
                .andExpect(jsonPath("$.desk.taken[0].from").value("13:30:00"));

        neighbours
                .write(neighbours.teacher(), TimetableScene.grid(1, TimetableScene.SLOTS.replace("ODD", "EVEN")))
                .andExpect(status().isOk());
        scene.read(scene.teacher(), WEEK)
                .andExpect(jsonPath("$.desk.taken").isEmpty())
                .andExpect(jsonPath("$.desk.uses.length()").value(1))
                .andExpect(jsonPath("$.desk.uses[0].className").value("CM2 M. Roux"))
                .andExpect(jsonPath("$.desk.uses[0].weeks").value("EVEN"))
                .andExpect(jsonPath("$.desk.uses[0].slotIds.length()").value(1));
    }

    @Test
    void aClassOfSomeoneElseIsNotWritten() throws Exception {
        String grid = TimetableScene.grid(1, "");
        for (Viewer other : List.of(scene.colleague(), scenes.set().teacher())) {
            scene.write(other, grid).andExpect(status().isNotFound());
            scene.change(other, TimetableScene.trip("08:30", "09:00")).andExpect(status().isNotFound());
        }
        for (Viewer other : List.of(scene.mother(), scene.pupil(), scene.agent())) {
            scene.write(other, grid).andExpect(status().isForbidden());
            scene.change(other, TimetableScene.trip("08:30", "09:00")).andExpect(status().isForbidden());
        }
    }

    private static String first(ResultActions week) throws Exception {
        return JsonPath.read(content(week), "$.desk.slots[0].id");
    }

    private static String content(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}

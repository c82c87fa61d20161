package fr.ent.homework.timetable;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** On Tuesday 24 November Léa goes from the CE1 to the CM2: the days before stay the CE1's. */
@IntegrationTest
@Import(TimetableScenes.class)
class DoneMoveIT {

    private static final String LAST_WEEK = "2026-W47";
    private static final String THIS_WEEK = "2026-W48";
    private static final String NEXT_WEEK = "2026-W49";

    private static final String THEIRS = """
            {"weekday": "MONDAY", "from": "09:00", "to": "10:00", "weeks": "EVERY", "kind": "LESSON",
             "subject": "MATHEMATICS", "title": "Calcul"},
            {"weekday": "TUESDAY", "from": "09:00", "to": "10:00", "weeks": "EVERY", "kind": "LESSON", "subject": "SPORT",
             "title": "Judo"}""";

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    @Autowired
    private MockMvc mvc;

    private TimetableScene scene;
    private TimetableScene neighbours;
    private Asking asking;

    @BeforeEach
    void twoClassesWithATimetable() throws Exception {
        asking = new Asking(mvc);
        scene = scenes.set();
        neighbours = scene.neighbours();
        scene.write(scene.teacher(), TimetableScene.grid(0, TimetableScene.SLOTS))
                .andExpect(status().isOk());
        neighbours.write(neighbours.teacher(), TimetableScene.grid(0, THEIRS)).andExpect(status().isOk());
    }

    @Test
    void eachDayIsThatOfTheClassOfThen() throws Exception {
        move(neighbours.schoolClass());

        neighbours
                .readOf(mother(), scene.lea(), THIS_WEEK)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.schoolClass.name").value("CE1 Mme Morel"))
                .andExpect(jsonPath("$.days[0].slots[*].title", hasItem("Lecture")))
                .andExpect(jsonPath("$.days[1].slots[*].title", contains("Judo")))
                .andExpect(jsonPath("$.coming.firstDay").value("2026-11-24"));
        neighbours
                .read(scene.pupil(), LAST_WEEK)
                .andExpect(jsonPath("$.schoolClass.name").value("CE1 Mme Morel"))
                .andExpect(jsonPath("$.days[0].slots[*].title", hasItem("Lecture")))
                .andExpect(jsonPath("$.coming").isEmpty());
        neighbours
                .readOf(mother(), scene.lea(), NEXT_WEEK)
                .andExpect(jsonPath("$.schoolClass.name").value("CM2 M. Roux"))
                .andExpect(jsonPath("$.days[0].slots[*].title", contains("Calcul")))
                .andExpect(jsonPath("$.coming").isEmpty());
    }

    @Test
    void takenBackTheMoveIsNoneAndADayBelongsToTheLastOfTwo() throws Exception {
        String first = move(neighbours.schoolClass());
        asking.post(scene.head(), "/api/core/pupil-moves/" + first + "/undo", "")
                .andExpect(status().isOk());
        scene.readOf(mother(), scene.lea(), LAST_WEEK)
                .andExpect(jsonPath("$.days[0].slots[*].title", hasItem("Lecture")));

        move(scene.town().schoolClass(scene.school(), "CE2"));
        move(neighbours.schoolClass());

        neighbours
                .readOf(mother(), scene.lea(), THIS_WEEK)
                .andExpect(jsonPath("$.days[0].slots[*].title", hasItem("Lecture")))
                .andExpect(jsonPath("$.days[1].slots[*].title", contains("Judo")));
    }

    @Test
    void aFormerClassIsReadInTheChildsWeekAlone() throws Exception {
        move(neighbours.schoolClass());

        scene.readOf(mother(), scene.lea(), LAST_WEEK).andExpect(status().isNotFound());
        neighbours
                .readOf(neighbours.mother(), neighbours.lea(), LAST_WEEK)
                .andExpect(jsonPath("$.days[0].slots[*].title", contains("Calcul")));
        neighbours
                .read(neighbours.teacher(), LAST_WEEK)
                .andExpect(jsonPath("$.days[0].slots[*].title", contains("Calcul")));
    }

    private String move(ClassId to) throws Exception {
        return JsonPath.read(
                asking.post(scene.head(), "/api/core/pupils/" + scene.lea() + "/moves", """
                        {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(to))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
    }

    /** She is asked anew, for her child is in another class by now. */
    private Viewer mother() {
        return scene.town().viewer(scene.mother().person());
    }
}

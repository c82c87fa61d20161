package fr.ent.homework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TownPlanner;
import fr.ent.homework.timetable.TimetableScene;
import fr.ent.homework.timetable.TimetableScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A calendar takes what it is given for newer only when its number has grown. */
@IntegrationTest
@Import(TimetableScenes.class)
class CalledOffStayIT {

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc mvc;

    private TimetableScene scene;
    private FeedRequests feeds;
    private Asking asking;
    private String path;

    @BeforeEach
    void aCalendarOfLea() throws Exception {
        asking = new Asking(mvc);
        scene = scenes.set();
        scene.write(scene.teacher(), TimetableScene.grid(0, TimetableScene.SLOTS))
                .andExpect(status().isOk());
        feeds = new FeedRequests(mvc, planner, scene.town());
        path = feeds.open(scene.mother(), feeds.of(scene.lea()));
    }

    @Test
    void aMoveThatIsCalledOffChangesTheCalendarOnceMore() throws Exception {
        int first = sequence();
        String move = JsonPath.read(
                asking.post(scene.head(), "/api/core/pupils/" + scene.lea() + "/moves", """
                        {"classId": "%s", "firstDay": "2026-12-15"}""".formatted(
                                        scene.neighbours().schoolClass()))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
        int announced = sequence();

        asking.post(scene.head(), "/api/core/pupil-moves/" + move + "/undo", "").andExpect(status().isOk());

        assertThat(announced).isGreaterThan(first);
        assertThat(sequence()).isGreaterThan(announced);
    }

    @Test
    void aLeavingThatIsCalledOffChangesTheCalendarOnceMore() throws Exception {
        String leaving = "/api/core/leavings/" + scene.lea();
        int first = sequence();
        asking.put(scene.head(), leaving, "{\"leavesOn\": \"2026-12-15\"}").andExpect(status().isNoContent());
        int announced = sequence();

        asking.delete(scene.head(), leaving).andExpect(status().isNoContent());

        assertThat(announced).isGreaterThan(first);
        assertThat(sequence()).isGreaterThan(announced);
    }

    /** The number of the lessons of the class of today. */
    private int sequence() throws Exception {
        return FeedRequests.sequence(feeds.events(path).stream()
                .filter(event -> FeedRequests.summary(event).equals("Lecture"))
                .findFirst()
                .orElseThrow());
    }
}

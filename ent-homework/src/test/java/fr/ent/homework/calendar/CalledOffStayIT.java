package fr.ent.homework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.OwnerDatabase;
import fr.ent.core.testing.TownPlanner;
import fr.ent.homework.timetable.TimetableScene;
import fr.ent.homework.timetable.TimetableScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
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
    private Environment environment;

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
        int first = anHourAgo();
        String move = JsonPath.read(
                asking.post(scene.head(), "/api/core/pupils/" + scene.lea() + "/moves", """
                        {"classId": "%s", "firstDay": "2026-12-15"}""".formatted(
                                        scene.neighbours().schoolClass()))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
        assertThat(sequence()).isGreaterThan(first);
        int announced = anHourAgo();

        asking.post(scene.head(), "/api/core/pupil-moves/" + move + "/undo", "").andExpect(status().isOk());

        assertThat(sequence()).isGreaterThan(announced);
    }

    @Test
    void aLeavingThatIsCalledOffChangesTheCalendarOnceMore() throws Exception {
        String leaving = "/api/core/leavings/" + scene.lea();
        int first = anHourAgo();
        asking.put(scene.head(), leaving, "{\"leavesOn\": \"2026-12-15\"}").andExpect(status().isNoContent());
        assertThat(sequence()).isGreaterThan(first);
        int announced = anHourAgo();

        asking.delete(scene.head(), leaving).andExpect(status().isNoContent());

        assertThat(sequence()).isGreaterThan(announced);
    }

    /** The number if all had happened an hour ago: changes of the same second have the same. */
    private int anHourAgo() throws Exception {
        OwnerDatabase.of(environment)
                .sql("update core.fact_version set version = version - 3600000000 where territory_id = :town")
                .param("town", scene.town().id().value())
                .update();
        return sequence();
    }

    /** The number of the lessons of the class of today. */
    private int sequence() throws Exception {
        return FeedRequests.sequence(feeds.events(path).stream()
                .filter(event -> FeedRequests.summary(event).equals("Lecture"))
                .findFirst()
                .orElseThrow());
    }
}

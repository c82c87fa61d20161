package fr.ent.homework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.http.LinkToken;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TownPlanner;
import fr.ent.homework.timetable.TimetableScene;
import fr.ent.homework.timetable.TimetableScenes;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The secrets of calendar feeds: who has one, and how it ends. */
@IntegrationTest
@Import(TimetableScenes.class)
class CalendarSecretIT {

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private TimetableScene scene;
    private FeedRequests feeds;

    @BeforeEach
    void aClass() {
        scene = scenes.set();
        feeds = new FeedRequests(mvc, planner, scene.town());
    }

    @Test
    void aSecretIsKeptNowhereAndEndsInOneTap() throws Exception {
        String first = feeds.open(scene.mother(), feeds.of(scene.lea()));
        String token = first.replaceAll(".*/|\\.ics$", "");
        assertThat(scene.town()
                        .in(() -> jdbc.sql("select token_hash from homework.calendar_feed")
                                .query(String.class)
                                .list()))
                .containsExactly(new LinkToken(token).hash())
                .doesNotContain(token);

        String second = feeds.open(scene.mother(), feeds.of(scene.lea()));
        feeds.read(first).andExpect(status().isNotFound());
        feeds.read(second)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-cache, private"));

        feeds.tryOpen(scene.teacher(), FeedRequests.OWN_CLASSES)
                .andExpect(jsonPath("$.square").value(Matchers.startsWith("data:image/png;base64,")));

        String id = feeds.onlyFeed(scene.mother());
        feeds.close(scene.teacher(), id).andExpect(status().isNotFound());
        feeds.close(scene.mother(), id).andExpect(status().isNoContent());
        feeds.read(second).andExpect(status().isNotFound());
        feeds.list(scene.mother()).andExpect(jsonPath("$").isEmpty());
        assertThat(scene.town().audited("calendar.opened")).isEqualTo(3);
        assertThat(scene.town().audited("calendar.closed")).isEqualTo(1);
    }

    @Test
    void nobodyElseOpensOne() throws Exception {
        ChildId tom =
                scene.town().pupil("Tom", "Durand", scene.school(), scene.town().schoolClass(scene.school(), "CM1"));
        for (Viewer other : List.of(
                scene.town().viewer(scene.town().restrictedGuardian("Marc", "Benali", scene.lea())),
                scene.town().viewer(scene.town().guardian("Jean", "Durand", tom)),
                scene.colleague(),
                scenes.set().mother())) {
            feeds.tryOpen(other, feeds.of(scene.lea())).andExpect(status().isNotFound());
            feeds.tryOpen(other, feeds.of(scene.schoolClass())).andExpect(status().isNotFound());
        }
        feeds.tryOpen(scene.mother(), feeds.of(scene.schoolClass())).andExpect(status().isNotFound());
        feeds.tryOpen(scene.mother(), FeedRequests.OWN_CLASSES).andExpect(status().isNotFound());
        feeds.tryOpen(scene.agent(), feeds.of(scene.lea())).andExpect(status().isForbidden());
        feeds.tryOpen(scene.pupil(), feeds.of(scene.lea())).andExpect(status().isForbidden());
        feeds.tryOpen(scene.mother(), """
                {"childId": "%s", "classId": "%s"}""".formatted(scene.lea(), scene.schoolClass()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void isDeadAsSoonAsItsReaderLosesTheChildOrTheClass() throws Exception {
        String mothers = feeds.open(scene.mother(), feeds.of(scene.lea()));
        String fathers = feeds.open(
                scene.town().viewer(scene.town().guardian("Karim", "Benali", scene.lea())), feeds.of(scene.lea()));
        String own = feeds.open(scene.teacher(), FeedRequests.OWN_CLASSES);
        String ofClass = feeds.open(scene.teacher(), feeds.of(scene.schoolClass()));

        change(
                "update core.guardianship set restricted = true where guardian_id = :id",
                scene.mother().person().value());
        feeds.read(mothers).andExpect(status().isNotFound());
        feeds.list(scene.town().viewer(scene.mother().person()))
                .andExpect(jsonPath("$").isEmpty());
        feeds.read(fathers).andExpect(status().isOk());

        change(
                "update core.pupil set left_on = date '2026-11-20' where id = :id",
                scene.lea().value());
        feeds.read(fathers).andExpect(status().isNotFound());

        change(
                "update core.role_grant set ends_at = timestamptz '2026-11-20 12:00Z' where person_id = :id",
                scene.teacher().person().value());
        feeds.read(own).andExpect(status().isNotFound());
        feeds.read(ofClass).andExpect(status().isNotFound());
    }

    private void change(String sql, Object id) {
        assertThat(scene.town().in(() -> jdbc.sql(sql).param("id", id).update()))
                .isOne();
    }
}

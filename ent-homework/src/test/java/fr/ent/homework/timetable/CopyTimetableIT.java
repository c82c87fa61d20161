package fr.ent.homework.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ClassId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.homework.group.GroupRequests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The timetable of a class, as another one of the school would have it. */
@IntegrationTest
@Import(TimetableScenes.class)
class CopyTimetableIT {

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private TimetableScene scene;
    private TimetableScene neighbours;

    @BeforeEach
    void aClassWithATimetable() throws Exception {
        scene = scenes.set();
        neighbours = scene.neighbours();
        String theirs = new GroupRequests(mvc)
                .made(neighbours.teacher(), List.of(neighbours.schoolClass()), List.of(neighbours.lea()));
        neighbours
                .write(
                        neighbours.teacher(),
                        TimetableScene.grid(
                                0,
                                slot(
                                                "09:00",
                                                "10:00",
                                                ", \"teacherId\": \"%s\", \"place\": \"Gymnase\""
                                                        .formatted(neighbours
                                                                .teacher()
                                                                .person()))
                                        + "," + slot("10:00", "11:00", ", \"groupId\": \"" + theirs + "\"") + ","
                                        + slot(
                                                "14:00",
                                                "15:00",
                                                ", \"startsOn\": \"2026-09-01\", \"endsOn\": \"2026-10-16\"")))
                .andExpect(status().isOk());
    }

    @Test
    void itIsShownWithWhatCannotBeCarried() throws Exception {
        scene.sources(scene.teacher())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].className").value("CM2 M. Roux"))
                .andExpect(jsonPath("$[0].year").value("2026-2027"))
                .andExpect(jsonPath("$[0].slots").value(3));
        String copy = scene.source(scene.teacher(), neighbours.schoolClass())
                .andExpect(jsonPath("$.slots.length()").value(2))
                .andExpect(jsonPath("$.slots[1].losses").isEmpty())
                .andExpect(jsonPath("$.left[0].losses", contains("GROUP")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<List<String>>read(copy, "$.slots[0].losses"))
                .containsExactlyInAnyOrder("TEACHER", "PLACE_TAKEN");
        assertThat(JsonPath.<Object>read(copy, "$.slots[0].teacherId")).isNull();
        scene.read(scene.teacher(), "2026-W49")
                .andExpect(jsonPath("$.desk.slots").isEmpty());
    }

    @Test
    void aFormerYearsPeriodsAreMovedIntoThisOne() throws Exception {
        former(neighbours.schoolClass());

        scene.sources(scene.teacher()).andExpect(jsonPath("$[0].year").value("2025-2026"));
        scene.source(scene.teacher(), neighbours.schoolClass())
                .andExpect(jsonPath("$.slots[1].losses", contains("PERIOD")))
                .andExpect(jsonPath("$.slots[1].startsOn").value("2027-08-31"));
    }

    @Test
    void aClassOfAnotherSchoolIsNoSource() throws Exception {
        TimetableScene elsewhere = scenes.set();

        scene.source(scene.teacher(), elsewhere.schoolClass()).andExpect(status().isNotFound());
        scene.sources(neighbours.teacher()).andExpect(status().isNotFound());
        scene.source(neighbours.teacher(), neighbours.schoolClass()).andExpect(status().isNotFound());
        scene.sources(scene.mother()).andExpect(status().isForbidden());
    }

    /** The class is one of the year before, and closed. */
    private void former(ClassId schoolClass) {
        scene.town().run(() -> {
            jdbc.sql("""
                            insert into core.school_year (id, label, starts_on, ends_on)
                            values (gen_random_uuid(), '2025-2026', '2025-09-01', '2026-07-04')""").update();
            jdbc.sql("""
                            update core.school_class
                            set closed_on = date '2026-07-04', year_id = (select id from core.school_year where label = '2025-2026')
                            where id = :id""").param("id", schoolClass.value()).update();
        });
    }

    private static String slot(String from, String to, String more) {
        return """
                {"weekday": "MONDAY", "from": "%s", "to": "%s", "weeks": "EVERY", "kind": "LESSON", "subject": "FRENCH"%s}""".formatted(from, to, more);
    }
}

package fr.ent.homework.timetable;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
@Import(TimetableScenes.class)
class ChangeDayIT {

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
    void aTripTakesThePlaceOfSlots() throws Exception {
        scene.change(scene.teacher(), TimetableScene.trip("09:00", "11:30")).andExpect(status().isCreated());

        scene.read(scene.mother(), WEEK)
                .andExpect(jsonPath("$.days[0].slots.length()").value(1))
                .andExpect(jsonPath("$.days[0].slots[0].to").value("09:00:00"))
                .andExpect(jsonPath("$.days[0].changes[0].title").value("Sortie à la ferme"))
                .andExpect(jsonPath("$.days[0].changes[0].note").value("Bottes et pique-nique"));
    }

    @Test
    void aDayIsAsBeforeOnceItsChangeIsTakenBack() throws Exception {
        String trip =
                JsonPath.read(content(scene.change(scene.teacher(), TimetableScene.trip("08:30", "11:30"))), "$.id");

        scene.takeBack(scene.mother(), trip).andExpect(status().isForbidden());
        scene.takeBack(scene.colleague(), trip).andExpect(status().isNotFound());
        scene.takeBack(scene.head(), trip).andExpect(status().isNoContent());

        scene.read(scene.mother(), WEEK)
                .andExpect(jsonPath("$.days[0].slots.length()").value(2))
                .andExpect(jsonPath("$.days[0].changes").isEmpty());
        scene.takeBack(scene.head(), trip).andExpect(status().isNotFound());
    }

    @Test
    void twoChangesOfOneTimeAreRefused() throws Exception {
        String trip =
                JsonPath.read(content(scene.change(scene.teacher(), TimetableScene.trip("08:30", "11:30"))), "$.id");

        scene.change(scene.head(), TimetableScene.trip("11:00", "12:00"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:day-already-changed"))
                .andExpect(jsonPath("$.exceptionId").value(trip));
        scene.change(scene.head(), TimetableScene.trip("11:30", "12:00")).andExpect(status().isCreated());
    }

    @Test
    void aDayWithoutSchoolIsNotChanged() throws Exception {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        scene.town().closure(scene.school(), "Pont", monday, monday);

        scene.change(scene.teacher(), TimetableScene.trip("09:00", "11:30"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:no-school-that-day"))
                .andExpect(jsonPath("$.reason").value("LOCAL"))
                .andExpect(jsonPath("$.label").value("Pont"));
        scene.change(scene.teacher(), TimetableScene.trip("09:00", "11:30").replace("2026-11-30", "2026-12-02"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("WEDNESDAY"));
    }

    private static String content(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}

package fr.ent.homework.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** A teacher does an exercise as a pupil would, before a class gets it; and no exercise takes longer than it may. */
@ExerciseTest
class ExerciseTrialIT {

    @Autowired
    private ExerciseScenes.ExerciseGiver giver;

    private ExerciseScene scene;

    @BeforeEach
    void anExercise() throws Exception {
        scene = giver.give();
    }

    @Test
    void itIsDealtWithoutItsRightAnswersAndJudged() throws Exception {
        ResultActions dealt = show(scene.teacher)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("Les saisons"))
                .andExpect(jsonPath("$.parts", hasSize(2)))
                .andExpect(content().string(not(containsString("accepted"))));
        List<String> options = JsonPath.read(
                dealt.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), "$.parts[0].options");

        judge(
                        scene.teacher,
                        0,
                        "\"tries\":1,\"picks\":"
                                + List.of("printemps", "été", "automne", "hiver").stream()
                                        .map(options::indexOf)
                                        .toList())
                .andExpect(jsonPath("$.solved").value(true));
        judge(scene.teacher, 1, "\"tries\":2,\"text\":\"été\"")
                .andExpect(jsonPath("$.over").value(false))
                .andExpect(jsonPath("$.solution").doesNotExist());
        judge(scene.teacher, 1, "\"tries\":3,\"text\":\"été\"")
                .andExpect(jsonPath("$.over").value(true))
                .andExpect(jsonPath("$.solution.text").value("hiver"));
    }

    @Test
    void nothingOfItIsKept() throws Exception {
        String entry = scene.given();
        judge(scene.teacher, 1, "\"tries\":1,\"text\":\"hiver\"").andExpect(status().isOk());

        assertThat(scene.town.number(
                        "select count(*) from homework.exercise_answer where edition_id = :id",
                        UUID.fromString(scene.edition())))
                .isZero();
        scene.results(scene.teacher, entry)
                .andExpect(jsonPath("$.pupils[0].tries").value(0));
    }

    @Test
    void itIsTriedByThoseWhoReadIt() throws Exception {
        for (Viewer other : List.of(scene.colleague, scene.head(), scene.stranger)) {
            show(other).andExpect(status().isNotFound());
            judge(other, 1, "\"tries\":1,\"text\":\"hiver\"").andExpect(status().isNotFound());
        }
        for (Viewer family : List.of(scene.mother, scene.pupil(scene.lea))) {
            show(family).andExpect(status().isForbidden());
        }
        scene.share(scene.teacher, scene.school);

        show(scene.colleague).andExpect(status().isOk());
        show(scene.stranger).andExpect(status().isNotFound());
        judge(scene.colleague, 2, "\"tries\":1,\"text\":\"hiver\"").andExpect(status().isNotFound());
        judge(scene.colleague, 1, "\"tries\":4,\"text\":\"hiver\"").andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @CsvSource({"29, 10, seconds", "1201, 10, seconds", "60, 21, sums"})
    void mentalArithmeticHasItsBounds(int seconds, int sums, String field) throws Exception {
        scene.write(scene.teacher, """
                        {"title":"Tables","questions":[{"kind":"SUMS","prompt":"","operation":"ADD","table":null,"from":0,\
                        "to":10,"sums":%d,"seconds":%d}]}""".formatted(sums, seconds))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("questions[0]." + field));
    }

    private ResultActions show(Viewer viewer) throws Exception {
        return scene.get(viewer, "/exercises/" + scene.exercise + "/trial");
    }

    private ResultActions judge(Viewer viewer, int question, String more) throws Exception {
        return scene.post(
                viewer,
                "/exercises/" + scene.exercise + "/trial/answers",
                "{\"question\":%d,\"part\":0,%s}".formatted(question, more));
    }
}

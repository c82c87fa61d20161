package fr.ent.homework.exercise;

import static fr.ent.core.classhome.LineKind.BEGUN_EXERCISE;
import static fr.ent.core.classhome.LineKind.DONE_EXERCISE;
import static fr.ent.core.classhome.LineKind.EXERCISE;
import static fr.ent.core.classhome.LineKind.TODO;
import static fr.ent.homework.exercise.ExerciseScene.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.core.testing.Asking;
import fr.ent.homework.group.GroupRequests;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A child finds its exercises on its first screen, with how far it is; pupils of several classes do the one of their group. */
@ExerciseTest
class ExercisesToDoIT {

    private static final String WRONG = "\"text\":\"été\"";
    private static final String RIGHT = "\"text\":\"hiver\"";

    @Autowired
    private ExerciseScenes.ExerciseGiver giver;

    @Autowired
    private List<HomeTile> tiles;

    @Autowired
    private MockMvc mvc;

    private ExerciseScene scene;
    private Viewer lea;

    @BeforeEach
    void aClass() throws Exception {
        scene = giver.give();
        lea = scene.pupil(scene.lea);
    }

    @Test
    void anExerciseOfAFormerClassIsReadAndNotDoneAnyMore() throws Exception {
        String entry = read(scene.post(scene.teacher, "/entries", """
                        {"classId":"%s","date":"2026-11-02","kind":"HOMEWORK","dueDate":"2026-11-23","subject":"Temps",\
                        "text":"Les saisons","exerciseEditionId":"%s"}""".formatted(scene.ce1, scene.edition())), "$.id");
        scene.answer(lea, entry, scene.lea, 1, WRONG).andExpect(status().isOk());
        new Asking(mvc)
                .post(scene.head(), "/api/core/pupils/" + scene.lea + "/moves", """
                        {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(scene.cm2))
                .andExpect(status().isCreated());

        Viewer moved = scene.pupil(scene.lea);
        scene.answer(moved, entry, scene.lea, 1, RIGHT).andExpect(status().isNotFound());
        scene.open(moved, entry, scene.lea)
                .andExpect(jsonPath("$.answers[0].given.text").value("été"));
    }

    @Test
    void anExerciseIsAThingToDoWithItsStanding() throws Exception {
        String entry = scene.given();
        assertThat(todo(lea, 24).lines()).extracting(TileLine::kind).containsExactly(EXERCISE, TODO);
        assertThat(todo(lea, 24).fresh()).isEqualTo(2);
        assertThat(todo(lea, 24).lines().getFirst().title()).isEqualTo("Les saisons");

        scene.answer(lea, entry, scene.lea, 1, WRONG);
        assertThat(todo(lea, 24).lines()).extracting(TileLine::kind).containsExactly(BEGUN_EXERCISE, TODO);
        // it is late, and waits on
        assertThat(todo(lea, 28).lines()).extracting(TileLine::kind).containsExactly(BEGUN_EXERCISE);

        scene.answerRight(lea, entry, scene.lea);
        scene.answer(lea, entry, scene.lea, 1, RIGHT);
        assertThat(todo(lea, 24).lines()).extracting(TileLine::kind).containsExactly(DONE_EXERCISE, TODO);
        assertThat(todo(lea, 24).fresh()).isOne();
        assertThat(todo(lea, 28).lines()).isEmpty();
        assertThat(todo(scene.teacher, 24).lines()).extracting(TileLine::kind).containsExactly(EXERCISE, TODO);
    }

    @Test
    void pupilsOfSeveralClassesDoTheExerciseOfTheirGroup() throws Exception {
        GroupRequests groups = new GroupRequests(mvc);
        List<ClassId> both = List.of(scene.ce1, scene.cm2);
        String group = groups.made(scene.teacher, both, List.of(scene.lea));
        groups.revise(scene.colleague, group, 0, both, List.of(scene.eva)).andExpect(status().isOk());
        String entry = read(
                scene.give(scene.teacher, scene.edition(), "\"kind\":\"LESSON\",\"groupId\":\"%s\"".formatted(group)),
                "$.id");
        Viewer eva = scene.pupil(scene.eva);

        scene.answer(eva, entry, scene.eva, 1, RIGHT)
                .andExpect(jsonPath("$.solved").value(true));
        scene.results(scene.teacher, entry)
                .andExpect(jsonPath("$.pupils[*].givenName", contains("Léa", "Eva")))
                .andExpect(jsonPath("$.pupils[*].tries", contains(0, 1)));
        scene.open(scene.teacher, entry, scene.eva).andExpect(status().isOk());
        scene.results(scene.colleague, entry).andExpect(jsonPath("$.pupils[*].givenName", contains("Eva")));
        scene.open(scene.colleague, entry, scene.lea).andExpect(status().isNotFound());
        scene.results(scene.stranger, entry).andExpect(status().isNotFound());
        scene.open(scene.pupil(scene.malo), entry, scene.malo).andExpect(status().isNotFound());
    }

    private TileContent todo(Viewer viewer, int day) {
        return scene.town.in(() -> tiles.stream()
                .filter(tile -> tile.kind() == TileKind.TODO)
                .findFirst()
                .orElseThrow()
                .show(new HomeReader(
                        viewer, new ClassView(scene.ce1, "CE1", scene.school), LocalDate.of(2026, 11, day))));
    }
}

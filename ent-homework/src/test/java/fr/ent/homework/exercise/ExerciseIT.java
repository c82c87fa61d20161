package fr.ent.homework.exercise;

import static fr.ent.homework.exercise.ExerciseScene.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher writes an exercise, changes it, shares it with the school and gives it to a class. */
@ExerciseTest
class ExerciseIT {

    private static final String CHANGED = ExerciseScene.EXERCISE.replace("Les saisons", "Les quatre saisons");

    @Autowired
    private ExerciseScenes.ExerciseGiver giver;

    @Autowired
    private StatementCounter statements;

    private ExerciseScene scene;

    @BeforeEach
    void anExercise() throws Exception {
        scene = giver.give();
    }

    @Test
    void anExerciseIsItsAuthorsAlone() throws Exception {
        scene.get(scene.teacher, "/exercises")
                .andExpect(jsonPath("$[*].title", contains("Les saisons")))
                .andExpect(jsonPath("$[0].parts").value(2))
                .andExpect(jsonPath("$[0].own").value(true));
        for (Viewer other : List.of(scene.colleague, scene.head())) {
            scene.get(other, "/exercises").andExpect(jsonPath("$", empty()));
            scene.get(other, "/exercises/" + scene.exercise).andExpect(status().isNotFound());
            scene.post(other, "/exercises/" + scene.exercise + "/copies", "").andExpect(status().isNotFound());
        }
        for (Viewer family : List.of(scene.mother, scene.pupil(scene.lea))) {
            scene.get(family, "/exercises/" + scene.exercise).andExpect(status().isForbidden());
        }
    }

    @Test
    void aChangeIsMadeFromTheVersionThatWasRead() throws Exception {
        scene.revise(scene.teacher, 0, CHANGED)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("Les quatre saisons"))
                .andExpect(jsonPath("$.version").value(1));
        scene.revise(scene.teacher, 0, CHANGED)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.version").value(1));
        scene.revise(scene.colleague, 1, CHANGED).andExpect(status().isNotFound());
    }

    @Test
    void anEditionThatNothingNamesIsGone() throws Exception {
        scene.revise(scene.teacher, 0, CHANGED);
        assertThat(editions()).isOne();

        scene.delete(scene.teacher, "/exercises/" + scene.exercise).andExpect(status().isNoContent());

        assertThat(editions()).isZero();
    }

    @Test
    void theSchoolCopiesWhatItsTeacherShares() throws Exception {
        scene.share(scene.teacher, scene.school).andExpect(status().isNoContent());

        scene.get(scene.colleague, "/exercises")
                .andExpect(jsonPath("$[0].own").value(false))
                .andExpect(jsonPath("$[0].author.familyName").value("Morel"));
        scene.get(scene.head(), "/exercises/" + scene.exercise).andExpect(status().isOk());
        scene.get(scene.stranger, "/exercises/" + scene.exercise).andExpect(status().isNotFound());
        scene.revise(scene.colleague, 0, CHANGED).andExpect(status().isNotFound());
        scene.delete(scene.colleague, "/exercises/" + scene.exercise).andExpect(status().isNotFound());
        String copy = read(
                scene.post(scene.colleague, "/exercises/" + scene.exercise + "/copies", "")
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.own").value(true)),
                "$.id");
        scene.delete(scene.teacher, "/exercises/" + scene.exercise + "/sharing").andExpect(status().isNoContent());

        scene.get(scene.colleague, "/exercises/" + scene.exercise).andExpect(status().isNotFound());
        scene.get(scene.colleague, "/exercises/" + copy)
                .andExpect(jsonPath("$.questions[0].items[0]").value("printemps"));
    }

    @Test
    void nobodySharesWithASchoolWhereTheyDontWork() throws Exception {
        scene.share(scene.teacher, scene.otherSchool).andExpect(status().isNotFound());
        scene.share(scene.colleague, scene.school).andExpect(status().isNotFound());
    }

    @Test
    void anExerciseIsGivenByThoseWhoReadIt() throws Exception {
        String edition = scene.edition();
        Viewer head = scene.head();
        scene.give(head, edition)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("exerciseEditionId"));

        scene.share(scene.teacher, scene.school);

        scene.give(head, edition)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.exerciseEditionId").value(edition));
    }

    @Test
    void aGivenExerciseStaysAsItWas() throws Exception {
        String entry = scene.given();
        scene.revise(scene.teacher, 0, CHANGED).andExpect(status().isOk());
        scene.delete(scene.teacher, "/exercises/" + scene.exercise).andExpect(status().isNoContent());

        scene.open(scene.pupil(scene.lea), entry, scene.lea)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("Les saisons"));
    }

    @Test
    void aFaultNamesItsQuestion() throws Exception {
        scene.write(scene.teacher, ExerciseScene.EXERCISE.replace("\"été\",\"automne\",\"hiver\"", "\"printemps\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("questions[0]"))
                .andExpect(jsonPath("$.errors[0].code").value("no-order"));
    }

    @Test
    void listingCostsTheSameForManyExercises() throws Exception {
        scene.share(scene.teacher, scene.school);
        int few = statements.during(() -> scene.get(scene.colleague, "/exercises"));
        for (int i = 0; i < 10; i++) {
            scene.write(scene.colleague, ExerciseScene.EXERCISE);
        }

        assertThat(statements.during(() -> scene.get(scene.colleague, "/exercises")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(2);
    }

    private int editions() {
        return scene.town.number("select count(*) from homework.exercise_edition where title like :id", "%saisons");
    }
}

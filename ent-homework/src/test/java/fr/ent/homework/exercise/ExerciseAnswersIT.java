package fr.ent.homework.exercise;

import static fr.ent.homework.exercise.ExerciseScene.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Léa does the exercise that her class was given, question by question; her teacher sees which one was hard. */
@ExerciseTest
class ExerciseAnswersIT {

    private static final String WRONG = "\"text\":\"été\"";
    private static final String RIGHT = "\"text\":\" Hiver\"";

    @Autowired
    private ExerciseScenes.ExerciseGiver giver;

    @Autowired
    private StatementCounter statements;

    private ExerciseScene scene;
    private Viewer lea;
    private String entry;

    @BeforeEach
    void aGivenExercise() throws Exception {
        scene = giver.give();
        lea = scene.pupil(scene.lea);
        entry = scene.given();
    }

    @Test
    void rightAnswersStayOnTheServer() throws Exception {
        scene.open(lea, entry, scene.lea)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.parts", hasSize(2)))
                .andExpect(jsonPath("$.answers", empty()))
                .andExpect(content().string(not(containsString("accepted"))))
                .andExpect(content().string(not(containsString("items"))));
    }

    @Test
    void anAnswerIsJudgedAndKept() throws Exception {
        scene.answerRight(lea, entry, scene.lea)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.solved").value(true))
                .andExpect(jsonPath("$.tries").value(1));
        scene.answer(lea, entry, scene.lea, 1, WRONG)
                .andExpect(jsonPath("$.solved").value(false))
                .andExpect(jsonPath("$.over").value(false))
                .andExpect(jsonPath("$.solution").doesNotExist());
        scene.answer(lea, entry, scene.lea, 1, RIGHT)
                .andExpect(jsonPath("$.solved").value(true))
                .andExpect(jsonPath("$.tries").value(2));

        scene.open(lea, entry, scene.lea).andExpect(jsonPath("$.answers[*].tries", contains(1, 2)));
    }

    @Test
    void theThirdTryTellsTheAnswerAndIsTheLast() throws Exception {
        scene.answer(lea, entry, scene.lea, 1, WRONG);
        scene.answer(lea, entry, scene.lea, 1, WRONG);
        scene.answer(lea, entry, scene.lea, 1, WRONG)
                .andExpect(jsonPath("$.over").value(true))
                .andExpect(jsonPath("$.solution.text").value("hiver"));

        scene.answer(lea, entry, scene.lea, 1, RIGHT)
                .andExpect(jsonPath("$.solved").value(false))
                .andExpect(jsonPath("$.tries").value(3));
    }

    @Test
    void aFoundAnswerStaysFound() throws Exception {
        scene.answer(lea, entry, scene.lea, 1, RIGHT);

        scene.answer(lea, entry, scene.lea, 1, WRONG)
                .andExpect(jsonPath("$.solved").value(true))
                .andExpect(jsonPath("$.tries").value(1));
    }

    @Test
    void aGuardianReadsAndAnswersForTheOwnChildAlone() throws Exception {
        scene.answer(scene.mother, entry, scene.lea, 1, WRONG).andExpect(status().isOk());
        scene.open(scene.mother, entry, scene.lea)
                .andExpect(jsonPath("$.answers[0].given.text").value("été"));

        for (Viewer other : List.of(scene.pupil(scene.malo), scene.pupil(scene.eva), scene.barred())) {
            scene.open(other, entry, scene.lea).andExpect(status().isNotFound());
            scene.answer(other, entry, scene.lea, 1, RIGHT).andExpect(status().isNotFound());
        }
        scene.answer(scene.pupil(scene.eva), entry, scene.eva, 1, RIGHT).andExpect(status().isNotFound());
    }

    @Test
    void thereIsNoAnswerToWhatIsNotAsked() throws Exception {
        scene.answer(lea, entry, scene.lea, 2, RIGHT).andExpect(status().isNotFound());
        scene.delete(scene.teacher, "/entries/" + entry).andExpect(status().isNoContent());

        scene.answer(lea, entry, scene.lea, 1, RIGHT).andExpect(status().isNotFound());
    }

    @Test
    void theTeacherSeesWhatWasHardAndWhoHasDoneIt() throws Exception {
        scene.answerRight(lea, entry, scene.lea);
        scene.answer(lea, entry, scene.lea, 1, WRONG);
        scene.answer(lea, entry, scene.lea, 1, RIGHT);
        scene.answer(scene.pupil(scene.malo), entry, scene.malo, 1, WRONG);

        scene.results(scene.teacher, entry)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.questions[0].atFirst").value(1))
                .andExpect(jsonPath("$.questions[0].stuck", empty()))
                .andExpect(jsonPath("$.questions[1].atFirst").value(0))
                .andExpect(jsonPath("$.questions[1].later").value(1))
                .andExpect(jsonPath("$.questions[1].stuck", contains(scene.malo.toString())))
                .andExpect(jsonPath("$.pupils[*].givenName", contains("Léa", "Malo")))
                .andExpect(jsonPath("$.pupils[*].over", contains(2, 0)))
                .andExpect(jsonPath("$.pupils[*].tries", contains(3, 1)));
        scene.open(scene.teacher, entry, scene.lea).andExpect(jsonPath("$.answers", hasSize(2)));
    }

    @Test
    void thoseWhoDontLeadTheClassSeeNothingOfIt() throws Exception {
        for (Viewer other : List.of(scene.colleague, scene.stranger)) {
            scene.results(other, entry).andExpect(status().isNotFound());
            scene.open(other, entry, scene.lea).andExpect(status().isNotFound());
        }
        scene.results(scene.head(), entry).andExpect(status().isOk());
        Viewer barred = scene.barredTeacher();
        scene.results(barred, entry).andExpect(jsonPath("$.pupils[*].givenName", contains("Malo")));
        scene.open(barred, entry, scene.lea).andExpect(status().isNotFound());
    }

    @Test
    void anotherExerciseOfTheEntryIsBegunAnew() throws Exception {
        scene.answer(lea, entry, scene.lea, 1, RIGHT);
        String other = read(scene.write(scene.teacher, ExerciseScene.EXERCISE), "$.editionId");
        scene.put(scene.teacher, "/entries/" + entry, """
                        {"version":0,"date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-11-26","subject":"Temps",\
                        "text":"Les saisons","exerciseEditionId":"%s"}""".formatted(other)).andExpect(status().isOk());

        scene.open(lea, entry, scene.lea).andExpect(jsonPath("$.answers", empty()));
        scene.results(scene.teacher, entry)
                .andExpect(jsonPath("$.questions[1].atFirst").value(0));
    }

    @Test
    void itIsAmongWhatThereIsToDo() throws Exception {
        String lesson = read(scene.give(scene.teacher, scene.edition(), "\"kind\":\"LESSON\""), "$.id");
        scene.answer(lea, entry, scene.lea, 1, RIGHT);

        scene.get(lea, "/todo?childId=" + scene.lea)
                .andExpect(jsonPath("$.entries[*].id", contains(lesson, entry)))
                .andExpect(jsonPath("$.entries[0].dueDate").value("2026-11-24"))
                .andExpect(jsonPath("$.entries[0].exercise.inClass").value(true))
                .andExpect(jsonPath("$.entries[0].exercise.tries").value(0))
                .andExpect(jsonPath("$.entries[0].exercise.title").value("Les saisons"))
                .andExpect(jsonPath("$.entries[1].exercise.inClass").value(false))
                .andExpect(jsonPath("$.entries[1].exercise.tries").value(1))
                .andExpect(jsonPath("$.entries[1].exercise.over").value(1))
                .andExpect(jsonPath("$.entries[1].exercise.toReview").value(0))
                .andExpect(jsonPath("$.entries[1].exercise.parts").value(2));
    }

    @Test
    void anExerciseForSomeIsForThemAlone() throws Exception {
        String malos = read(
                scene.give(
                        scene.teacher,
                        scene.edition(),
                        "\"kind\":\"LESSON\",\"pupilIds\":[\"%s\"]".formatted(scene.malo)),
                "$.id");

        scene.open(lea, malos, scene.lea).andExpect(status().isNotFound());
        scene.answer(scene.mother, malos, scene.lea, 1, RIGHT).andExpect(status().isNotFound());
        scene.results(scene.teacher, malos).andExpect(jsonPath("$.pupils[*].givenName", contains("Malo")));
    }

    @Test
    void readingCostsTheSameForManyAnswers() throws Exception {
        int results = statements.during(() -> scene.results(scene.teacher, entry));
        int opened = statements.during(() -> scene.open(lea, entry, scene.lea));
        scene.answerRight(lea, entry, scene.lea);
        scene.answer(lea, entry, scene.lea, 1, WRONG);
        scene.answer(scene.pupil(scene.malo), entry, scene.malo, 1, WRONG);

        assertThat(statements.during(() -> scene.results(scene.teacher, entry))).isEqualTo(results);
        assertThat(statements.during(() -> scene.open(lea, entry, scene.lea))).isEqualTo(opened);
    }
}

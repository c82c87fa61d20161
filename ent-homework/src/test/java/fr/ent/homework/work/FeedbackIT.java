package fr.ent.homework.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The teacher answers Léa's drawing. */
@WorkTest
class FeedbackIT {

    private static final String BRAVO = "{\"text\":\"Quel beau chat !\",\"stamp\":\"BRAVO\",\"askAgain\":false}";

    @Autowired
    private WorkScenes.WorkGiver giver;

    @Autowired
    private JdbcClient jdbc;

    private WorkScene scene;
    private String work = "";

    @BeforeEach
    void aDrawingThatLeaHandedIn() throws Exception {
        scene = giver.give();
        work = scene.handedIn();
    }

    @Test
    void theChildAndItsFamilyReadIt() throws Exception {
        scene.feedback(scene.teacher, work, BRAVO)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.feedback.text").value("Quel beau chat !"));

        for (Viewer reader : List.of(scene.pupil(scene.lea), scene.mother, scene.father)) {
            scene.todo(reader, scene.lea)
                    .andExpect(jsonPath("$.entries[0].tries[0].feedback.stamp").value("BRAVO"))
                    .andExpect(
                            jsonPath("$.entries[0].tries[0].feedback.askAgain").value(false))
                    .andExpect(jsonPath("$.entries[0].tries[0].feedback.by.author.familyName")
                            .value("Morel"));
        }
    }

    @Test
    void thoseWhoDoNotLeadTheClassAnswerNothing() throws Exception {
        scene.feedback(scene.colleague, work, BRAVO).andExpect(status().isNotFound());
        scene.feedback(scene.mother, work, BRAVO).andExpect(status().isForbidden());
        scene.feedback(scene.teacher, scene.drawing, BRAVO).andExpect(status().isNotFound());
        moveLea();
        scene.feedback(scene.teacher, work, BRAVO).andExpect(status().isNotFound());
        scene.feedback(scene.colleague, work, BRAVO).andExpect(status().isNotFound());
        scene.delete(scene.teacher, "/hand-ins/" + work + "/feedback").andExpect(status().isNotFound());
    }

    @Test
    void aTeacherFromWhomTheChildIsHiddenAnswersNothing() throws Exception {
        Viewer barred = scene.barredTeacher();
        String others =
                WorkScene.read(scene.handIn(scene.pupil(scene.malo), scene.malo, "\"text\":\"Mon chien\""), "$.id");

        scene.feedback(barred, work, BRAVO).andExpect(status().isNotFound());
        scene.feedback(scene.teacher, work, BRAVO).andExpect(status().isOk());
        scene.delete(barred, "/hand-ins/" + work + "/feedback").andExpect(status().isNotFound());
        scene.feedback(barred, others, BRAVO).andExpect(status().isOk());
    }

    @Test
    void anotherAnswerStandsInPlaceOfTheFormer() throws Exception {
        scene.feedback(scene.teacher, work, BRAVO);
        scene.feedback(scene.head(), work, "{\"text\":\"Ajoute la queue.\",\"askAgain\":true}")
                .andExpect(jsonPath("$.feedback.stamp").value((Object) null))
                .andExpect(jsonPath("$.feedback.askAgain").value(true));

        scene.board(scene.teacher)
                .andExpect(jsonPath("$.pupils[0].tries[0].feedback.text").value("Ajoute la queue."));
    }

    @Test
    void saysSomething() throws Exception {
        scene.feedback(scene.teacher, work, "{\"text\":\" \",\"askAgain\":false}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("text"));
        scene.feedback(scene.teacher, work, "{\"askAgain\":true}").andExpect(status().isOk());
    }

    @Test
    void aSoundIsOneOfTheTeachers() throws Exception {
        FileId paper = scene.town.file(scene.teacher.person(), "fiche.pdf");
        FileId sound = scene.sound("bravo.mp3");

        refusesSound(scene.teacher, paper);
        refusesSound(scene.head(), sound);
        scene.feedback(scene.teacher, work, withSound(sound))
                .andExpect(jsonPath("$.feedback.sound.name").value("bravo.mp3"));
        // the head may keep the teacher's sound while changing the words
        scene.feedback(scene.head(), work, withSound(sound)).andExpect(status().isOk());
    }

    @Test
    void aSoundIsHeardAsLongAsTheAnswerHoldsIt() throws Exception {
        FileId first = scene.sound("bravo.mp3");
        FileId second = scene.sound("mieux.mp3");
        scene.feedback(scene.teacher, work, withSound(first));
        scene.open(scene.mother, first).andExpect(status().isOk());

        scene.feedback(scene.teacher, work, withSound(second)).andExpect(status().isOk());
        scene.open(scene.mother, first).andExpect(status().isNotFound());
        scene.open(scene.mother, second).andExpect(status().isOk());
        scene.feedback(scene.teacher, work, BRAVO);
        scene.open(scene.mother, second).andExpect(status().isNotFound());
    }

    @Test
    void theFamilyIsToldOnceAndNotOfWhatIsTakenBack() throws Exception {
        scene.barred();
        scene.feedback(scene.teacher, work, BRAVO);
        scene.feedback(scene.teacher, work, BRAVO);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        scene.lea.toString(),
                        scene.mother.person().toString(),
                        scene.father.person().toString());

        scene.delete(scene.colleague, "/hand-ins/" + work + "/feedback").andExpect(status().isNotFound());
        scene.delete(scene.teacher, "/hand-ins/" + work + "/feedback").andExpect(status().isNoContent());
        scene.delete(scene.teacher, "/hand-ins/" + work + "/feedback").andExpect(status().isNoContent());
        assertThat(told()).isEmpty();
        scene.todo(scene.mother, scene.lea)
                .andExpect(jsonPath("$.entries[0].tries[0].feedback").value((Object) null));
    }

    @Test
    void theFamilyIsStillToldOfAnotherAnswerThatRangWithIt() throws Exception {
        String other = scene.handedIn();
        scene.feedback(scene.teacher, work, BRAVO);
        scene.feedback(scene.teacher, other, BRAVO);
        scene.delete(scene.teacher, "/hand-ins/" + work + "/feedback").andExpect(status().isNoContent());
        assertThat(told())
                .containsExactlyInAnyOrder(
                        scene.lea.toString(),
                        scene.mother.person().toString(),
                        scene.father.person().toString());

        scene.delete(scene.teacher, "/hand-ins/" + other + "/feedback").andExpect(status().isNoContent());
        assertThat(told()).isEmpty();
    }

    @Test
    void peopleWhoHaveReadOfTheAnswersAreNotToldAgain() throws Exception {
        String other = scene.handedIn();
        scene.feedback(scene.teacher, work, BRAVO);
        scene.feedback(scene.teacher, other, BRAVO);
        scene.town.run(() -> jdbc.sql("update core.notice set read_at = created_at where recipient_id = :id")
                .param("id", scene.mother.person().value())
                .update());
        scene.delete(scene.teacher, "/hand-ins/" + work + "/feedback").andExpect(status().isNoContent());

        assertThat(told())
                .containsExactlyInAnyOrder(
                        scene.lea.toString(),
                        scene.mother.person().toString(),
                        scene.father.person().toString());
    }

    private void refusesSound(Viewer viewer, FileId file) throws Exception {
        scene.feedback(viewer, work, withSound(file))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("not-a-sound"));
    }

    private static String withSound(FileId file) {
        return "{\"fileId\":\"%s\",\"askAgain\":false}".formatted(file);
    }

    private List<String> told() {
        return scene.town.in(
                () -> jdbc.sql("select recipient_id::text as who from core.notice where kind = 'homework.feedback'")
                        .query((row, line) -> row.getString("who"))
                        .list());
    }

    private void moveLea() {
        scene.town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", scene.cm2.value())
                .param("id", scene.lea.value())
                .update());
    }
}

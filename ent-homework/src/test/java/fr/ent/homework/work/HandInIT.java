package fr.ent.homework.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Léa hands her drawing in, and her teacher looks at the class's. */
@WorkTest
class HandInIT {

    private static final String WORDS = "\"text\":\" Mon chat dort. \"";

    @Autowired
    private WorkScenes.WorkGiver giver;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    private WorkScene scene;
    private Viewer lea;

    @BeforeEach
    void aDrawingToHandIn() throws Exception {
        scene = giver.give();
        lea = scene.pupil(scene.lea);
    }

    @Test
    void aPupilOrAGuardianHandsWorkInAndAnotherTryKeepsTheFormer() throws Exception {
        scene.handIn(lea, scene.lea, WORDS)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.text").value("Mon chat dort."))
                .andExpect(jsonPath("$.handedInAt").value("2026-11-24T09:00:00Z"))
                .andExpect(jsonPath("$.feedback").value((Object) null));
        scene.handIn(scene.mother, scene.lea, "\"text\":\"Encore\"").andExpect(status().isCreated());

        for (Viewer reader : List.of(lea, scene.mother, scene.father)) {
            scene.todo(reader, scene.lea)
                    .andExpect(jsonPath("$.entries[0].tries.length()").value(2))
                    .andExpect(jsonPath("$.entries[0].tries[1].text").value("Encore"));
        }
    }

    @Test
    void nobodyElseHandsWorkIn() throws Exception {
        Viewer barred = scene.barred();
        Viewer formerLea = lea;

        for (Viewer other : List.of(scene.pupil(scene.malo), barred, scene.pupil(scene.eva))) {
            scene.handIn(other, scene.lea, WORDS).andExpect(status().isNotFound());
        }
        scene.handIn(scene.pupil(scene.eva), scene.eva, WORDS).andExpect(status().isNotFound());
        scene.handIn(scene.teacher, scene.lea, WORDS).andExpect(status().isForbidden());
        move();
        scene.handIn(formerLea, scene.lea, WORDS).andExpect(status().isNotFound());
        assertThat(scene.count("hand_in", scene.lea)).isZero();
    }

    @Test
    void onlyHomeworkThatAsksForWorkTakesIt() throws Exception {
        String poem = scene.homework("Poésie", "2026-11-26", false);

        scene.post(
                        lea,
                        "/entries/" + poem + "/hand-ins",
                        "{\"childId\":\"%s\",\"text\":\"Appris\"}".formatted(scene.lea))
                .andExpect(status().isNotFound());
        scene.get(scene.teacher, "/entries/" + poem + "/hand-ins").andExpect(status().isNotFound());
        scene.delete(scene.teacher, "/entries/" + scene.drawing).andExpect(status().isNoContent());
        scene.handIn(lea, scene.lea, WORDS).andExpect(status().isNotFound());
        scene.board(scene.teacher).andExpect(status().isNotFound());
    }

    @Test
    void workHoldsWordsOrFilesOfTheSenders() throws Exception {
        FileId photo = scene.file(lea);

        scene.handIn(lea, scene.lea, "\"text\":\"  \"")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("text"));
        scene.handIn(scene.pupil(scene.malo), scene.malo, "\"fileIds\":[\"" + photo + "\"]")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("unknown"));
        scene.handIn(lea, scene.lea, "\"fileIds\":[\"" + photo + "\"]")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.files[0].name").value("poésie.txt"));
    }

    @Test
    void workTakesNoFileThatIsHeldBackForGood() throws Exception {
        FileId photo = scene.file(lea);
        scanned(photo, "INFECTED");
        scene.handIn(lea, scene.lea, "\"fileIds\":[\"" + photo + "\"]")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("withheld"));
        assertThat(scene.count("hand_in", scene.lea)).isZero();

        scanned(photo, "WAITING");
        scene.handIn(lea, scene.lea, "\"fileIds\":[\"" + photo + "\"]").andExpect(status().isCreated());
    }

    @Test
    void aFileIsOpenToThoseWhoFollowTheChildAndToNobodyElse() throws Exception {
        FileId photo = scene.file(lea);
        scene.handIn(lea, scene.lea, "\"fileIds\":[\"" + photo + "\"]");

        for (Viewer reader : List.of(lea, scene.mother, scene.father, scene.teacher, scene.head())) {
            scene.open(reader, photo).andExpect(status().isOk());
        }
        for (Viewer other : List.of(scene.pupil(scene.malo), scene.barred(), scene.colleague)) {
            scene.open(other, photo).andExpect(status().isNotFound());
        }
    }

    @Test
    void aMistakeIsTakenBackUntilTheTeacherHasAnswered() throws Exception {
        FileId photo = scene.file(lea);
        String first = WorkScene.read(scene.handIn(lea, scene.lea, "\"fileIds\":[\"" + photo + "\"]"), "$.id");
        String second = WorkScene.read(scene.handIn(lea, scene.lea, "\"fileIds\":[\"" + photo + "\"]"), "$.id");

        scene.delete(scene.pupil(scene.malo), "/hand-ins/" + second).andExpect(status().isNotFound());
        scene.delete(scene.barred(), "/hand-ins/" + second).andExpect(status().isNotFound());
        scene.delete(scene.father, "/hand-ins/" + second).andExpect(status().isNoContent());
        scene.open(scene.teacher, photo).andExpect(status().isOk());
        scene.delete(lea, "/hand-ins/" + first).andExpect(status().isNoContent());
        scene.open(scene.teacher, photo).andExpect(status().isNotFound());

        String third = scene.handedIn();
        scene.feedback(scene.teacher, third, "{\"stamp\":\"BRAVO\",\"askAgain\":false}");
        scene.delete(lea, "/hand-ins/" + third)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:answered"));
    }

    @Test
    void theTickThatCameWithAMistakeIsTakenBackWithIt() throws Exception {
        String first = scene.handedIn();
        clock.set(clock.instant().plusSeconds(60));
        String second = WorkScene.read(scene.handIn(scene.mother, scene.lea, WORDS), "$.id");
        isTicked(lea, true);
        isTicked(scene.mother, true);
        scene.delete(lea, "/hand-ins/" + first).andExpect(status().isNoContent());
        isTicked(lea, true);
        scene.delete(lea, "/hand-ins/" + second).andExpect(status().isNoContent());
        isTicked(lea, false);
        isTicked(scene.mother, false);
    }

    @Test
    void aTickThatWasThereBeforeStays() throws Exception {
        scene.tick(lea, scene.drawing, scene.lea);
        clock.set(clock.instant().plusSeconds(60));
        scene.delete(lea, "/hand-ins/" + scene.handedIn()).andExpect(status().isNoContent());
        isTicked(lea, true);
    }

    @Test
    void aChildHandsTwentyTriesInAndNoMore() throws Exception {
        for (int i = 0; i < HandInHomework.MOST_TRIES; i++) {
            scene.handIn(lea, scene.lea, WORDS).andExpect(status().isCreated());
        }

        scene.handIn(lea, scene.lea, WORDS)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:too-many-tries"))
                .andExpect(jsonPath("$.most").value(HandInHomework.MOST_TRIES));
    }

    @Test
    void thoseWhoLeadTheClassSeeWhoHasHandedInAndNobodyElseDoes() throws Exception {
        scene.handedIn();

        for (Viewer reader : List.of(scene.teacher, scene.head())) {
            scene.board(reader)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.subject").value("Dessin"))
                    .andExpect(jsonPath("$.dueDate").value("2026-11-26"))
                    .andExpect(jsonPath("$.pupils.length()").value(2))
                    .andExpect(jsonPath("$.pupils[0].givenName").value("Léa"))
                    .andExpect(jsonPath("$.pupils[0].tries[0].text").value("Mon chat"))
                    .andExpect(jsonPath("$.pupils[1].tries").isEmpty());
        }
        scene.board(scene.colleague).andExpect(status().isNotFound());
        scene.board(scene.mother).andExpect(status().isForbidden());
        scene.board(lea).andExpect(status().isForbidden());
        move();
        scene.board(scene.teacher).andExpect(jsonPath("$.pupils.length()").value(1));
    }

    @Test
    void theBoardLeavesOutAChildWhoIsHiddenFromTheTeacher() throws Exception {
        scene.handedIn();

        scene.board(scene.barredTeacher())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pupils.length()").value(1))
                .andExpect(jsonPath("$.pupils[0].givenName").value("Malo"));
    }

    @Test
    void theBoardCostsTheSameForALargeClass() throws Exception {
        scene.feedback(scene.teacher, scene.handedIn(), "{\"stamp\":\"SEEN\",\"askAgain\":false}");
        int few = statements.during(this::look);
        for (int i = 0; i < 10; i++) {
            scene.town.pupil("Élève", "N" + i, scene.school, scene.ce1);
            scene.feedback(scene.teacher, scene.handedIn(), "{\"stamp\":\"SEEN\",\"askAgain\":false}");
        }

        assertThat(statements.during(this::look)).isEqualTo(few);
    }

    private void isTicked(Viewer viewer, boolean ticked) throws Exception {
        scene.todo(viewer, scene.lea).andExpect(jsonPath("$.entries[0].ticked").value(ticked));
    }

    private void look() throws Exception {
        scene.board(scene.teacher).andExpect(status().isOk());
    }

    private void scanned(FileId file, String state) {
        scene.town.run(() -> jdbc.sql("update core.stored_file set scan = :state where id = :id")
                .param("state", state)
                .param("id", file.value())
                .update());
    }

    /** Léa is in CM2 from now on. */
    private void move() {
        scene.town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", scene.cm2.value())
                .param("id", scene.lea.value())
                .update());
    }
}

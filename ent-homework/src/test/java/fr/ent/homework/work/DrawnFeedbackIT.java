package fr.ent.homework.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The teacher draws over the picture that Léa handed in. */
@WorkTest
class DrawnFeedbackIT {

    private static final String DRAWN = "$.entries[0].tries[0].feedback.drawings";

    @Autowired
    private WorkScenes.WorkGiver giver;

    @Autowired
    private JdbcClient jdbc;

    private WorkScene scene;
    private FileId picture;
    private String work = "";

    @BeforeEach
    void aPictureThatLeaHandedIn() throws Exception {
        scene = giver.give();
        picture = scene.picture(scene.pupil(scene.lea));
        work = handIn(picture);
    }

    @Test
    void thoseWhoReadTheAnswerSeeIt() throws Exception {
        scene.feedback(scene.teacher, work, drawing(picture))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.feedback.drawings[0].strokes[0].path").value(Matchers.hasSize(4)))
                .andExpect(jsonPath("$.feedback.drawings[0].stamps[0].stamp").value("STAR"));

        for (Viewer reader : List.of(scene.pupil(scene.lea), scene.mother, scene.father)) {
            scene.todo(reader, scene.lea)
                    .andExpect(jsonPath(DRAWN + "[0].fileId").value(picture.toString()))
                    .andExpect(jsonPath(DRAWN + "[0].remarks[0].text").value("Il manque la queue."))
                    .andExpect(jsonPath(DRAWN + "[0].height").value(750));
        }
        scene.todo(scene.barred(), scene.lea).andExpect(status().isNotFound());
    }

    @Test
    void thePictureStaysAsItWas() throws Exception {
        byte[] handedIn = content();
        scene.feedback(scene.teacher, work, drawing(picture)).andExpect(status().isOk());

        assertThat(content()).isEqualTo(handedIn);
        scene.board(scene.teacher)
                .andExpect(jsonPath("$.pupils[0].tries[0].files[0].id").value(picture.toString()));
    }

    @Test
    void isOverAPictureOfThisTry() throws Exception {
        refuses(scene.picture(scene.teacher));
        FileId paper = scene.file(scene.pupil(scene.lea));
        work = handIn(paper);
        refuses(paper);
        refuses(picture);
    }

    @Test
    void isNotGivenOverAPictureThatIsWithheldNorShown() throws Exception {
        scene.feedback(scene.teacher, work, drawing(picture)).andExpect(status().isOk());
        scan("WAITING");

        refuses(picture);
        scene.todo(scene.mother, scene.lea).andExpect(jsonPath(DRAWN).isEmpty());
        scan("CLEAN");
        scene.todo(scene.mother, scene.lea).andExpect(jsonPath(DRAWN).isNotEmpty());
    }

    @Test
    void anotherAnswerStandsInItsPlaceAndItIsTakenBack() throws Exception {
        scene.feedback(scene.teacher, work, drawing(picture));
        scene.feedback(scene.teacher, work, "{\"text\":\"Bien.\",\"askAgain\":false}")
                .andExpect(jsonPath("$.feedback.drawings").isEmpty());
        scene.feedback(scene.teacher, work, drawing(picture))
                .andExpect(jsonPath("$.feedback.drawings").isNotEmpty());

        scene.delete(scene.teacher, "/hand-ins/" + work + "/feedback").andExpect(status().isNoContent());
        scene.todo(scene.mother, scene.lea)
                .andExpect(jsonPath("$.entries[0].tries[0].feedback").value((Object) null));
    }

    @Test
    void anotherTryLeavesItWithItsTry() throws Exception {
        scene.feedback(scene.teacher, work, drawing(picture));
        handIn(scene.picture(scene.pupil(scene.lea)));

        scene.todo(scene.mother, scene.lea)
                .andExpect(jsonPath(DRAWN + "[0].fileId").value(picture.toString()))
                .andExpect(jsonPath("$.entries[0].tries[1].feedback").value((Object) null));
    }

    @Test
    void holdsNumbersWithinThePictureAlone() throws Exception {
        refusesBody(drawing(picture).replace("[10,20,300,400]", "[10,20,300,900]"), "drawings[0].strokes");
        refusesBody(drawing(picture).replace("[10,20,300,400]", "[10,20,300]"), "drawings[0].strokes[0].path");
        refusesBody(drawing(picture).replace("[10,20,300,400]", "[10,20,300,-1]"), "drawings[0].strokes[0].path[3]");
        refusesBody(drawing(picture).replace("\"RED\"", "\"url(#a)\""), "drawings[0].strokes[0].colour");
    }

    private byte[] content() throws Exception {
        return scene.open(scene.mother, picture)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private void refuses(FileId file) throws Exception {
        scene.feedback(scene.teacher, work, drawing(file))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("drawings"))
                .andExpect(jsonPath("$.errors[0].code").value("not-a-picture"));
    }

    private void refusesBody(String body, String field) throws Exception {
        scene.feedback(scene.teacher, work, body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    private void scan(String state) {
        scene.town.run(() -> jdbc.sql("update core.stored_file set scan = :scan where id = :id")
                .param("scan", state)
                .param("id", picture.value())
                .update());
    }

    private String handIn(FileId... files) throws Exception {
        String ids = Arrays.stream(files).map(file -> "\"" + file + "\"").collect(Collectors.joining(",", "[", "]"));
        return WorkScene.read(
                scene.handIn(scene.pupil(scene.lea), scene.lea, "\"text\":\"Mon chat\",\"fileIds\":" + ids), "$.id");
    }

    private static String drawing(FileId file) {
        return """
                {"askAgain":false,"drawings":[{"fileId":"%s","height":750,
                  "strokes":[{"colour":"RED","path":[10,20,300,400]}],
                  "stamps":[{"stamp":"STAR","x":500,"y":300}],
                  "remarks":[{"text":"Il manque la queue.","x":900,"y":700}]}]}""".formatted(file);
    }
}

package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Léa says something of a book that she has, and her class and her family read it. */
@LibraryTest
class ImpressionsIT {

    private static final String WORDS = "{\"heart\":true,\"words\":\"La baleine compte mieux que moi.\"}";

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter statements;

    private LibraryScene scene;
    private Viewer lea;
    private String book = "";

    @BeforeEach
    void aBookThatLeaHas() throws Exception {
        scene = opener.open();
        lea = scene.pupil(scene.lea);
        book = scene.book("La baleine");
        scene.lend(scene.lea, scene.barcode(book)).andExpect(status().isCreated());
    }

    @Test
    void aPupilSpeaksOfABookThatItHasOrHadAndOfNoOther() throws Exception {
        say(lea, WORDS).andExpect(status().isOk()).andExpect(jsonPath("$.heart").value(true));
        scene.giveBack(scene.barcode(book));
        say(lea, "{\"heart\":false,\"words\":\" Relu. \"}")
                .andExpect(jsonPath("$.words").value("Relu."))
                .andExpect(jsonPath("$.returnedOn").value("2026-11-24"));

        say(scene.pupil(scene.malo), WORDS).andExpect(status().isNotFound());
        say(scene.mother, WORDS).andExpect(status().isForbidden());
        say(lea, "{\"heart\":true,\"words\":\"%s\"}".formatted("a".repeat(281))).andExpect(status().isBadRequest());
        read(scene.mother).andExpect(jsonPath("$[0].words").value("Relu."));
    }

    @Test
    void itsFamilyAndTeachersReadItAndNobodyElse() throws Exception {
        say(lea, WORDS);

        for (Viewer reader : List.of(lea, scene.mother, scene.teacher, scene.head)) {
            read(reader)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[0].book.title").value("La baleine"))
                    .andExpect(jsonPath("$[0].shown").value(false));
        }
        Viewer barred = scene.town.viewer(scene.town.restrictedGuardian("Marc", "Benali", scene.lea));
        read(barred).andExpect(status().is4xxClientError());
        read(scene.barredTeacher()).andExpect(status().isNotFound());
        for (Viewer other : List.of(scene.pupil(scene.malo), scene.colleague, scene.stranger())) {
            read(other).andExpect(status().isNotFound());
        }
    }

    @Test
    void theClassCountsHeartsAndReadsTheWordsThatItsTeacherLet() throws Exception {
        say(lea, WORDS);
        Viewer malo = scene.pupil(scene.malo);
        wall(malo)
                .andExpect(jsonPath("$.books[0].hearts").value(1))
                .andExpect(jsonPath("$.books[0].words.length()").value(0))
                .andExpect(jsonPath("$.waiting.length()").value(0));
        String waiting = LibraryScene.readText(
                wall(scene.teacher).andExpect(jsonPath("$.waiting[0].givenName").value("Léa")), "$.waiting[0].id");

        let(scene.colleague, waiting, true).andExpect(status().isNotFound());
        let(malo, waiting, true).andExpect(status().isForbidden());
        let(scene.teacher, waiting, true).andExpect(status().isNoContent());

        wall(malo)
                .andExpect(jsonPath("$.books[0].words[0].givenName").value("Léa"))
                .andExpect(jsonPath("$.books[0].words[0].words").value("La baleine compte mieux que moi."));
        wall(scene.teacher).andExpect(jsonPath("$.waiting.length()").value(0));
        read(scene.mother).andExpect(jsonPath("$[0].shown").value(true));
        for (Viewer other : List.of(scene.pupil(scene.eva), scene.colleague, scene.stranger())) {
            wall(other).andExpect(status().isNotFound());
        }
        wall(scene.mother).andExpect(status().isForbidden());
    }

    @Test
    void otherWordsWaitAnewAndThoseThatATeacherKeepsAreNotAskedForAgain() throws Exception {
        say(lea, WORDS);
        String id = LibraryScene.readText(wall(scene.teacher), "$.waiting[0].id");
        let(scene.teacher, id, true);

        say(lea, WORDS.replace("true", "false"));
        wall(scene.pupil(scene.malo))
                .andExpect(jsonPath("$.books[0].words.length()").value(1));
        say(lea, "{\"heart\":true,\"words\":\"Non.\"}");

        wall(scene.pupil(scene.malo))
                .andExpect(jsonPath("$.books[0].words.length()").value(0));
        let(scene.teacher, id, true).andExpect(status().isNotFound());
        scene.put(scene.teacher, "/class-impressions/" + id, "{\"words\":\"Non.\",\"shown\":false}")
                .andExpect(status().isNoContent());
        wall(scene.teacher)
                .andExpect(jsonPath("$.waiting.length()").value(0))
                .andExpect(jsonPath("$.books[0].words.length()").value(0));
    }

    @Test
    void aTeachersAnswerIsTakenBack() throws Exception {
        say(lea, WORDS);
        String id = LibraryScene.readText(wall(scene.teacher), "$.waiting[0].id");
        for (boolean shown : List.of(true, false)) {
            let(scene.teacher, id, shown);
            wall(scene.teacher).andExpect(jsonPath("$.waiting.length()").value(0));

            scene.put(scene.teacher, "/class-impressions/" + id, "{\"words\":\"La baleine compte mieux que moi.\"}")
                    .andExpect(status().isNoContent());

            wall(scene.teacher)
                    .andExpect(jsonPath("$.waiting[0].id").value(id))
                    .andExpect(jsonPath("$.books[0].words.length()").value(0));
        }
    }

    @Test
    void itIsStillReadOnceTheLoanWasUndoneOrTheBookLost() throws Exception {
        say(lea, WORDS);
        String loan = LibraryScene.readText(scene.get(scene.mother, "/loans?childId=" + scene.lea), "$.loans[0].id");
        scene.delete(scene.teacher, "/loans/" + loan).andExpect(status().isNoContent());

        read(scene.mother)
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].returnedOn").value("2026-11-24"));
        say(lea, "{\"heart\":false}").andExpect(status().isOk());
        scene.post(
                        scene.teacher,
                        "/removals",
                        "{\"schoolId\":\"%s\",\"bookIds\":[\"%s\"]}".formatted(scene.school, book))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.removed").value(0));
    }

    @Test
    void theNextClassAsksItsOwnTeacher() throws Exception {
        say(lea, WORDS);
        let(scene.teacher, LibraryScene.readText(wall(scene.teacher), "$.waiting[0].id"), true);

        scene.town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", scene.otherClass.value())
                .param("id", scene.lea.value())
                .update());

        String next = "/class-impressions?classId=" + scene.otherClass;
        scene.get(scene.pupil(scene.eva), next)
                .andExpect(jsonPath("$.books[0].hearts").value(1))
                .andExpect(jsonPath("$.books[0].words.length()").value(0));
        scene.get(scene.colleague, next)
                .andExpect(jsonPath("$.waiting.length()").value(1));
        wall(scene.teacher).andExpect(jsonPath("$.books.length()").value(0));
    }

    @Test
    void aDrawingIsTheChildsOwnPictureAndGoesWithTheOneAfter() throws Exception {
        FileId paper = scene.town.file(scene.lea.asPerson(), "poème.pdf");
        FileId others = picture(scene.malo.asPerson().value());
        FileId first = picture(scene.lea.value());
        FileId second = picture(scene.lea.value());

        for (FileId wrong : List.of(paper, others)) {
            draw(wrong)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("pictureId"));
        }
        draw(first).andExpect(status().isOk());
        draw(second).andExpect(jsonPath("$.pictureId").value(second.toString()));

        assertThat(files(first)).isZero();
        assertThat(files(second)).isOne();
        read(scene.mother).andExpect(jsonPath("$[0].pictureId").value(second.toString()));
    }

    @Test
    void theWallCostsTheSameForManyBooks() throws Exception {
        say(lea, WORDS);
        int few = statements.during(() -> wall(scene.teacher));
        scene.put(scene.teacher, "/rules/" + scene.school, "{\"booksAtOnce\":20,\"days\":7}");
        for (int i = 0; i < 8; i++) {
            book = scene.book("Livre " + i);
            scene.lend(scene.lea, scene.barcode(book));
            say(lea, WORDS);
        }

        assertThat(statements.during(() -> wall(scene.teacher))).isEqualTo(few).isEqualTo(3);
    }

    private ResultActions say(Viewer viewer, String body) throws Exception {
        return scene.put(viewer, "/impressions/" + book, body);
    }

    private ResultActions draw(FileId picture) throws Exception {
        return say(lea, "{\"heart\":false,\"pictureId\":\"%s\"}".formatted(picture));
    }

    private ResultActions read(Viewer viewer) throws Exception {
        return scene.get(viewer, "/impressions?childId=" + scene.lea);
    }

    private ResultActions wall(Viewer viewer) throws Exception {
        return scene.get(viewer, "/class-impressions?classId=" + scene.schoolClass);
    }

    private ResultActions let(Viewer viewer, String id, boolean shown) throws Exception {
        return scene.put(
                viewer,
                "/class-impressions/" + id,
                "{\"words\":\"La baleine compte mieux que moi.\",\"shown\":%s}".formatted(shown));
    }

    private FileId picture(UUID owner) {
        FileId file = scene.town.file(new PersonId(owner), "dessin.png");
        scene.town.run(() -> jdbc.sql("update core.stored_file set media_type = 'image/png' where id = :id")
                .param("id", file.value())
                .update());
        return file;
    }

    private int files(FileId file) {
        return scene.town.number("select count(*) from core.stored_file where id = :id", file.value());
    }
}

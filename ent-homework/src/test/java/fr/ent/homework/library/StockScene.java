package fr.ent.homework.library;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** A library of four books to be counted: one on its shelf, one with Léa, one thought lost, one that nobody finds. */
abstract class StockScene {

    static final String TAKINGS = "/stock-takings";

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    LibraryScene scene;
    String there = "";
    String lent = "";
    String lost = "";
    String missing = "";

    @BeforeEach
    void fourBooks() throws Exception {
        scene = opener.open();
        there = scene.barcode(scene.book("Bulles"));
        lent = scene.barcode(scene.book("La baleine"));
        String gone = scene.book("Le phare");
        lost = scene.barcode(gone);
        missing = scene.barcode(scene.book("=Zoé"));
        scene.lend(scene.lea, lent).andExpect(status().isCreated());
        scene.put(scene.teacher, "/copies/" + copy(gone), "{\"state\":\"LOST\"}")
                .andExpect(status().isNoContent());
    }

    String begin() throws Exception {
        return begin("{\"schoolId\":\"%s\"}");
    }

    String begin(String body) throws Exception {
        return LibraryScene.readText(
                scene.post(scene.teacher, TAKINGS, body.formatted(scene.school)).andExpect(status().isCreated()),
                "$.id");
    }

    ResultActions beep(String taking, String barcode) throws Exception {
        return scene.post(
                scene.colleague, TAKINGS + "/" + taking + "/beeps", "{\"barcode\":\"%s\"}".formatted(barcode));
    }

    ResultActions end(String taking) throws Exception {
        return scene.post(scene.teacher, TAKINGS + "/" + taking + "/end", "");
    }

    ResultActions missing(String taking) throws Exception {
        return scene.get(scene.head, TAKINGS + "/" + taking + "/missing");
    }

    ResultActions losses(String taking) throws Exception {
        return scene.put(scene.teacher, TAKINGS + "/" + taking + "/losses", "");
    }

    /** The only book that these words find. */
    String find(String words) throws Exception {
        return LibraryScene.readText(
                scene.get(scene.teacher, "/books?schoolId=" + scene.school + "&words=" + words), "$.books[0].id");
    }

    String copy(String book) throws Exception {
        return LibraryScene.readText(scene.get(scene.teacher, "/books/" + book), "$.copyList[0].id");
    }
}

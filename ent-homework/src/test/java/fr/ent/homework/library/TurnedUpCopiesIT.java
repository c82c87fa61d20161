package fr.ent.homework.library;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Copies that turn up while a count goes on, or after it: one on its shelf, one with Léa, one thought lost, one that nobody finds. */
@LibraryTest
class TurnedUpCopiesIT {

    private static final String TAKINGS = "/stock-takings";

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private SettableClock clock;

    private LibraryScene scene;
    private String there = "";
    private String lent = "";
    private String lost = "";
    private String missing = "";

    @BeforeEach
    void fourBooks() throws Exception {
        scene = opener.open();
        there = scene.barcode(scene.book("Bulles"));
        lent = scene.barcode(scene.book("La baleine"));
        String gone = scene.book("Le phare");
        lost = scene.barcode(gone);
        missing = scene.barcode(scene.book("Zoé"));
        scene.lend(scene.lea, lent).andExpect(status().isCreated());
        scene.put(scene.teacher, "/copies/" + copy(gone), "{\"state\":\"LOST\"}")
                .andExpect(status().isNoContent());
    }

    @Test
    void nothingThatCameToTheShelvesMeanwhileIsMissed() throws Exception {
        String taking = begin();
        clock.set(Instant.parse("2026-11-24T09:30:00Z"));
        scene.giveBack(lent).andExpect(status().isOk());
        scene.giveBack(lost).andExpect(status().isOk());
        scene.book("Tout neuf");
        beep(taking, there).andExpect(jsonPath("$.taking.expected").value(2));

        scene.post(scene.teacher, TAKINGS + "/" + taking + "/end", "")
                .andExpect(jsonPath("$.missing").value(1));

        missing(taking).andExpect(jsonPath("$[*].barcode").value(missing));
    }

    @Test
    void aBeepThatArrivesOnceItIsOverFindsTheCopyAllTheSame() throws Exception {
        String taking = begin();
        scene.post(scene.teacher, TAKINGS + "/" + taking + "/end", "")
                .andExpect(jsonPath("$.missing").value(2));
        beep(taking, there)
                .andExpect(jsonPath("$.verdict").value("THERE"))
                .andExpect(jsonPath("$.taking.seen").value(1))
                .andExpect(jsonPath("$.taking.missing").value(1));
        losses(taking).andExpect(jsonPath("$.givenUp").value(1));

        beep(taking, missing)
                .andExpect(jsonPath("$.verdict").value("FOUND"))
                .andExpect(jsonPath("$.taking.givenUp").value(0))
                .andExpect(jsonPath("$.taking.missing").value(0));
        beep(taking, missing).andExpect(jsonPath("$.verdict").value("TWICE"));

        scene.lend(scene.malo, missing).andExpect(status().isCreated());
    }

    @Test
    void aCopyThatIsFoundIsNoLongerMissedAndNotGivenUpOnceItIsLostAgain() throws Exception {
        String taking = begin();
        beep(taking, there);
        scene.post(scene.teacher, TAKINGS + "/" + taking + "/end", "");
        losses(taking).andExpect(jsonPath("$.givenUp").value(1));

        scene.giveBack(missing).andExpect(status().isOk());

        missing(taking).andExpect(jsonPath("$.length()").value(0));
        scene.put(scene.teacher, "/copies/" + copy(find("zoe")), "{\"state\":\"LOST\"}");
        scene.delete(scene.teacher, TAKINGS + "/" + taking + "/losses")
                .andExpect(jsonPath("$.givenUp").value(0));
        scene.get(scene.teacher, "/books?schoolId=" + scene.school + "&words=zoe")
                .andExpect(jsonPath("$.books[0].copies").value(0));
    }

    @Test
    void aCopyThatIsFoundIsKeptForWhoeverWaits() throws Exception {
        String phare = find("phare");
        scene.put(scene.teacher, "/copies/" + copy(phare), "{\"state\":\"IN_USE\"}");
        scene.reserve(scene.mother, phare, scene.lea).andExpect(status().isOk());
        scene.put(scene.teacher, "/copies/" + copy(phare), "{\"state\":\"LOST\"}");

        beep(begin(), lost).andExpect(jsonPath("$.keptFor").value("Léa"));
    }

    private String begin() throws Exception {
        return LibraryScene.readText(
                scene.post(scene.teacher, TAKINGS, "{\"schoolId\":\"%s\"}".formatted(scene.school))
                        .andExpect(status().isCreated()),
                "$.id");
    }

    private ResultActions beep(String taking, String barcode) throws Exception {
        return scene.post(
                scene.colleague, TAKINGS + "/" + taking + "/beeps", "{\"barcode\":\"%s\"}".formatted(barcode));
    }

    private ResultActions losses(String taking) throws Exception {
        return scene.put(scene.teacher, TAKINGS + "/" + taking + "/losses", "");
    }

    private ResultActions missing(String taking) throws Exception {
        return scene.get(scene.head, TAKINGS + "/" + taking + "/missing");
    }

    private String find(String words) throws Exception {
        return LibraryScene.readText(
                scene.get(scene.teacher, "/books?schoolId=" + scene.school + "&words=" + words), "$.books[0].id");
    }

    private String copy(String book) throws Exception {
        return LibraryScene.readText(scene.get(scene.teacher, "/books/" + book), "$.copyList[0].id");
    }
}

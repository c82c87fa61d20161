package fr.ent.homework.library;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Copies that turn up while a count goes on, or after it. */
@LibraryTest
class TurnedUpCopiesIT extends StockScene {

    @Autowired
    private SettableClock clock;

    @Test
    void nothingThatCameToTheShelvesMeanwhileIsMissed() throws Exception {
        String taking = begin();
        clock.set(Instant.parse("2026-11-24T09:30:00Z"));
        scene.giveBack(lent).andExpect(status().isOk());
        scene.giveBack(lost).andExpect(status().isOk());
        scene.book("Tout neuf");
        beep(taking, there).andExpect(jsonPath("$.taking.expected").value(2));

        end(taking).andExpect(jsonPath("$.missing").value(1));

        missing(taking).andExpect(jsonPath("$[*].barcode").value(missing));
    }

    @Test
    void aBeepThatArrivesOnceItIsOverFindsTheCopyAllTheSame() throws Exception {
        String taking = begin();
        end(taking).andExpect(jsonPath("$.missing").value(2));
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
        end(taking);
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
}

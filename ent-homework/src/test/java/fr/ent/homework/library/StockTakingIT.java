package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** A count of the books of a library, beep by beep. */
@LibraryTest
class StockTakingIT extends StockScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void eachBeepSaysWhatIsKnownOfTheCopy() throws Exception {
        String taking = begin();

        beep(taking, there)
                .andExpect(jsonPath("$.verdict").value("THERE"))
                .andExpect(jsonPath("$.book.title").value("Bulles"))
                .andExpect(jsonPath("$.taking.seen").value(1))
                .andExpect(jsonPath("$.taking.expected").value(2));
        beep(taking, there).andExpect(jsonPath("$.verdict").value("TWICE"));
        beep(taking, lent)
                .andExpect(jsonPath("$.verdict").value("LENT"))
                .andExpect(jsonPath("$.childName").value("Léa"))
                .andExpect(jsonPath("$.taking.expected").value(3));
        beep(taking, lost)
                .andExpect(jsonPath("$.verdict").value("FOUND"))
                .andExpect(jsonPath("$.taking.found").value(1));
        beep(taking, "999999").andExpect(jsonPath("$.verdict").value("NOT_OURS"));
        beep(taking, "4").andExpect(jsonPath("$.book.title").value("=Zoé"));

        scene.lend(scene.malo, lost).andExpect(status().isCreated());
    }

    @Test
    void copiesThatNobodyScannedAreGivenUpInOneActWithAWayBack() throws Exception {
        String taking = begin();
        beep(taking, there);
        losses(taking).andExpect(status().isConflict()).andExpect(problem("stock-taking-goes-on"));

        end(taking).andExpect(status().isOk()).andExpect(jsonPath("$.missing").value(1));
        missing(taking)
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].barcode").value(missing));
        scene.get(scene.head, TAKINGS + "/" + taking + "/missing/csv")
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("'=Zoé;;;" + missing)));

        losses(taking)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.givenUp").value(1));
        losses(taking).andExpect(jsonPath("$.givenUp").value(1));
        scene.get(scene.teacher, "/books?schoolId=" + scene.school + "&words=zoe")
                .andExpect(jsonPath("$.books[0].copies").value(0));
        scene.delete(scene.teacher, TAKINGS + "/" + taking + "/losses")
                .andExpect(jsonPath("$.givenUp").value(0));
        scene.get(scene.teacher, "/books?schoolId=" + scene.school + "&words=zoe")
                .andExpect(jsonPath("$.books[0].here").value(1));
        assertThat(scene.town.audited("library.copies-lost")).isOne();
        assertThat(scene.town.audited("library.copies-again")).isOne();
    }

    @Test
    void copiesThatWereLentSinceAreNotGivenUp() throws Exception {
        String taking = begin();
        beep(taking, there);
        end(taking);
        scene.lend(scene.malo, missing).andExpect(status().isCreated());
        scene.giveBack(missing);

        losses(taking).andExpect(jsonPath("$.givenUp").value(0));
    }

    @Test
    void aShelfIsCountedForItself() throws Exception {
        scene.put(scene.teacher, "/books/" + find("bulles"), """
                {"version":0,"title":"Bulles","kind":"COMIC","shelf":"BD bul"}""").andExpect(status().isOk());
        String taking = begin("{\"schoolId\":\"%s\",\"shelf\":\"bd\"}");

        beep(taking, missing)
                .andExpect(jsonPath("$.verdict").value("ELSEWHERE"))
                .andExpect(jsonPath("$.taking.seen").value(0))
                .andExpect(jsonPath("$.taking.expected").value(1));
        beep(taking, there).andExpect(jsonPath("$.taking.seen").value(1));
        beep(taking, lent)
                .andExpect(jsonPath("$.verdict").value("LENT"))
                .andExpect(jsonPath("$.childName").value("Léa"));

        end(taking).andExpect(jsonPath("$.missing").value(0));
    }

    @Test
    void severalVolunteersScanForOneCount() throws Exception {
        String taking = begin();
        scene.post(scene.colleague, TAKINGS, "{\"schoolId\":\"%s\"}".formatted(scene.school))
                .andExpect(status().isConflict())
                .andExpect(problem("stock-taking-open"));
        List<String> barcodes = List.of(there, lent, lost, missing);

        try (ExecutorService volunteers = Executors.newFixedThreadPool(4)) {
            List<Callable<ResultActions>> beeps = IntStream.range(0, 16)
                    .<Callable<ResultActions>>mapToObj(i -> () -> beep(taking, barcodes.get(i % 4)))
                    .toList();
            for (var answer : volunteers.invokeAll(beeps)) {
                answer.get().andExpect(status().isOk());
            }
        }

        scene.get(scene.colleague, TAKINGS + "?schoolId=" + scene.school)
                .andExpect(jsonPath("$[0].seen").value(4))
                .andExpect(jsonPath("$[0].expected").value(4));
    }

    @Test
    void nobodyCountsInALibraryThatIsNotTheirs() throws Exception {
        String taking = begin();
        Viewer stranger = scene.stranger();

        for (String path : List.of("/" + taking + "/missing", "/" + taking + "/missing/csv")) {
            scene.get(stranger, TAKINGS + path).andExpect(status().isNotFound());
            scene.get(scene.mother, TAKINGS + path).andExpect(status().isForbidden());
        }
        scene.post(stranger, TAKINGS + "/" + taking + "/beeps", "{\"barcode\":\"1\"}")
                .andExpect(status().isNotFound());
        scene.post(stranger, TAKINGS + "/" + taking + "/end", "").andExpect(status().isNotFound());
        scene.put(stranger, TAKINGS + "/" + taking + "/losses", "").andExpect(status().isNotFound());
        scene.get(stranger, TAKINGS + "?schoolId=" + scene.school).andExpect(status().isNotFound());
    }

    @Test
    void aBeepCostsTheSameInALongCatalogue() throws Exception {
        String taking = begin();
        int few = statements.during(() -> beep(taking, there));
        for (int i = 0; i < 20; i++) {
            scene.book("Livre " + i);
        }

        assertThat(statements.during(() -> beep(taking, missing))).isEqualTo(few);
    }

    private static ResultMatcher problem(String known) {
        return jsonPath("$.type").value("urn:ent:problem:homework:" + known);
    }
}

package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Books that are lent and come back: on 24 November 2026, by the usual rule of three books for a fortnight. */
@LibraryTest
class LoansIT {

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private SettableClock clock;

    private LibraryScene scene;

    @BeforeEach
    void aLibrary() {
        scene = opener.open();
    }

    @Test
    void twoBeepsLendABook() throws Exception {
        String barcode = scene.barcode(scene.book("Bulles"));
        scene.post(scene.teacher, "/cards", "{\"classId\":\"%s\"}".formatted(scene.schoolClass))
                .andExpect(status().isOk());
        String card = LibraryScene.readText(
                scene.get(scene.teacher, "/readers?schoolId=" + scene.school + "&search=lea"), "$[0].card");

        scene.post(scene.teacher, "/loans", """
                        {"schoolId":"%s","card":"%s","barcode":"%s"}""".formatted(scene.school, card, barcode))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.book.title").value("Bulles"))
                .andExpect(jsonPath("$.dueOn").value("2026-12-08"));

        assertThat(card).matches("C000[12]");
        scene.get(scene.teacher, "/readers?schoolId=" + scene.school + "&search=" + card)
                .andExpect(jsonPath("$[0].givenName").value("Léa"))
                .andExpect(jsonPath("$[0].loans.length()").value(1));
    }

    @Test
    void aChildReadsItsOwnBooksAndNobodyElseDoes() throws Exception {
        scene.lend(scene.lea, scene.barcode(scene.book("Bulles")));
        String own = "/loans?childId=" + scene.lea;

        for (Viewer reader : List.of(scene.mother, scene.pupil(scene.lea), scene.teacher, scene.head)) {
            scene.get(reader, own)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.loans[0].book.title").value("Bulles"));
        }
        Viewer barred = scene.town.viewer(scene.town.restrictedGuardian("Marc", "Benali", scene.lea));
        Viewer otherParent = scene.town.viewer(scene.town.guardian("Jean", "Petit", scene.malo));
        for (Viewer other : List.of(otherParent, scene.pupil(scene.malo), scene.colleague, scene.stranger())) {
            scene.get(other, own).andExpect(status().isNotFound());
        }
        scene.get(barred, own).andExpect(status().is4xxClientError());
        scene.get(scene.barredTeacher(), own).andExpect(status().isNotFound());
    }

    @Test
    void saysWhyABookIsNotLent() throws Exception {
        String barcode = scene.barcode(scene.book("Bulles"));
        scene.lend(scene.lea, barcode).andExpect(status().isCreated());

        refused(scene.lend(scene.malo, barcode), "copy-lent")
                .andExpect(jsonPath("$.childName").value("Léa"))
                .andExpect(jsonPath("$.title").value("Bulles"));
        refused(scene.lend(scene.malo, "999999"), "unknown-copy");
        refused(scene.post(scene.teacher, "/loans", """
                        {"schoolId":"%s","card":"C9999","barcode":"%s"}""".formatted(scene.school, barcode)), "unknown-card");
        scene.post(scene.mother, "/loans", """
                        {"schoolId":"%s","childId":"%s","barcode":"%s"}""".formatted(scene.school, scene.lea, barcode))
                .andExpect(status().isForbidden());
        scene.post(scene.stranger(), "/loans", """
                        {"schoolId":"%s","childId":"%s","barcode":"%s"}""".formatted(scene.school, scene.lea, barcode))
                .andExpect(status().isNotFound());
    }

    @Test
    void theRuleOfTheSchoolHolds() throws Exception {
        scene.put(scene.teacher, "/rules/" + scene.school, "{\"booksAtOnce\":1,\"days\":7}")
                .andExpect(status().isOk());

        scene.lend(scene.lea, scene.barcode(scene.book("Un")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.dueOn").value("2026-12-01"));
        refused(scene.lend(scene.lea, scene.barcode(scene.book("Deux"))), "too-many-books")
                .andExpect(jsonPath("$.booksAtOnce").value(1));
        scene.put(scene.mother, "/rules/" + scene.school, "{\"booksAtOnce\":9,\"days\":7}")
                .andExpect(status().isForbidden());
        assertThat(scene.town.audited("library.rule-set")).isOne();
    }

    @Test
    void aBookThatCameBackIsReadAndNotLentTwice() throws Exception {
        String barcode = scene.barcode(scene.book("Bulles"));
        scene.lend(scene.lea, barcode);

        scene.giveBack(barcode)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.childName").value("Léa"))
                .andExpect(jsonPath("$.keptFor").doesNotExist());

        refused(scene.giveBack(barcode), "not-lent");
        scene.get(scene.mother, "/loans?childId=" + scene.lea)
                .andExpect(jsonPath("$.loans.length()").value(0))
                .andExpect(jsonPath("$.read[0].returnedOn").value("2026-11-24"));
        scene.lend(scene.malo, barcode).andExpect(status().isCreated());
    }

    @Test
    void aLoanOfTodayIsTakenBackAsIfItHadNeverBeen() throws Exception {
        String book = scene.book("Bulles");
        String barcode = scene.barcode(book);
        scene.reserve(scene.mother, book, scene.lea).andExpect(status().isOk());
        String loan = LibraryScene.readText(scene.lend(scene.lea, barcode), "$.id");

        scene.delete(scene.mother, "/loans/" + loan).andExpect(status().isForbidden());
        scene.delete(scene.stranger(), "/loans/" + loan).andExpect(status().isNotFound());
        scene.delete(scene.teacher, "/loans/" + loan).andExpect(status().isNoContent());
        scene.delete(scene.teacher, "/loans/" + loan).andExpect(status().isNotFound());

        scene.get(scene.mother, "/loans?childId=" + scene.lea)
                .andExpect(jsonPath("$.loans.length()").value(0))
                .andExpect(jsonPath("$.read.length()").value(0))
                .andExpect(jsonPath("$.reservations[0].keptUntil").isNotEmpty());
        String later = LibraryScene.readText(scene.lend(scene.lea, barcode), "$.id");
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        scene.delete(scene.teacher, "/loans/" + later).andExpect(status().isNotFound());
    }

    @Test
    void aReturnWhoseAnswerIsLostIsAnsweredAgain() throws Exception {
        String book = scene.book("Bulles");
        scene.lend(scene.lea, scene.barcode(book));
        scene.reserve(scene.pupil(scene.malo), book, scene.malo);

        for (int twice = 0; twice < 2; twice++) {
            scene.giveBack("000001", "beep-1")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.childName").value("Léa"))
                    .andExpect(jsonPath("$.keptFor").value("Malo"));
        }
    }

    @Test
    void aBookIsDueOnADayOfSchool() throws Exception {
        scene.put(scene.teacher, "/rules/" + scene.school, "{\"booksAtOnce\":3,\"days\":4}");

        scene.lend(scene.lea, scene.barcode(scene.book("Bulles")))
                .andExpect(jsonPath("$.dueOn").value("2026-11-30"));
    }

    @Test
    void aNumberIsTypedWithoutItsZeros() throws Exception {
        scene.book("Bulles");

        scene.lend(scene.lea, "1").andExpect(status().isCreated());
        scene.giveBack("01").andExpect(status().isOk());
    }

    @Test
    void oneDeskOfManyLendsACopy() throws Exception {
        String barcode = scene.barcode(scene.book("Bulles"));
        try (ExecutorService desks = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> beeps = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(i -> () -> scene.lend(i % 2 == 0 ? scene.lea : scene.malo, barcode)
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .toList();

            List<Integer> answers = desks.invokeAll(beeps).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(answers)
                    .containsOnly(201, 409)
                    .filteredOn(status -> status == 201)
                    .hasSize(1);
        }
    }

    @Test
    void isLentForLongerFromTodayUnlessSomebodyWaits() throws Exception {
        String book = scene.book("Bulles");
        scene.lend(scene.lea, scene.barcode(book));
        String loan = LibraryScene.readText(scene.get(scene.mother, "/loans?childId=" + scene.lea), "$.loans[0].id");
        clock.set(Instant.parse("2026-12-10T09:00:00Z"));

        for (int twice = 0; twice < 2; twice++) {
            scene.post(scene.teacher, "/loans/" + loan + "/extend", "")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.dueOn").value("2027-01-04"));
        }
        scene.post(scene.stranger(), "/loans/" + loan + "/extend", "").andExpect(status().isNotFound());
        scene.reserve(scene.pupil(scene.malo), book, scene.malo).andExpect(status().isOk());
        refused(scene.post(scene.teacher, "/loans/" + loan + "/extend", ""), "book-awaited")
                .andExpect(jsonPath("$.dueOn").value("2027-01-04"));
        scene.post(scene.teacher, "/books/" + book + "/copies", "{}").andExpect(status().isCreated());
        scene.post(scene.teacher, "/loans/" + loan + "/extend", "").andExpect(status().isOk());
    }

    private static ResultActions refused(ResultActions answer, String problem) throws Exception {
        return answer.andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:" + problem));
    }
}

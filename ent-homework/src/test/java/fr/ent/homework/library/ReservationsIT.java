package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.homework.library.loan.Mornings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@LibraryTest
class ReservationsIT {

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private LibraryScene scene;
    private String book = "";
    private String barcode = "";

    @BeforeEach
    void aBook() throws Exception {
        scene = opener.open();
        book = scene.book("La toupie magique");
        barcode = scene.barcode(book);
    }

    @Test
    void aBookOnTheShelfIsKeptForFiveDaysOfSchoolAndGoesToNobodyElse() throws Exception {
        scene.reserve(scene.pupil(scene.malo), book, scene.malo)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.keptUntil").value("2026-12-03"));

        scene.lend(scene.lea, barcode)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:book-reserved"))
                .andExpect(jsonPath("$.childName").value("Malo"));
        scene.lend(scene.malo, barcode).andExpect(status().isCreated());
        scene.get(scene.pupil(scene.malo), "/loans?childId=" + scene.malo)
                .andExpect(jsonPath("$.reservations.length()").value(0));
    }

    @Test
    void afterThatItIsEverybodysAgain() throws Exception {
        scene.reserve(scene.pupil(scene.malo), book, scene.malo);
        clock.set(Instant.parse("2026-12-04T09:00:00Z"));

        scene.get(scene.teacher, "/books/" + book).andExpect(jsonPath("$.kept").value(0));
        scene.lend(scene.lea, barcode).andExpect(status().isCreated());
    }

    @Test
    void aDayThatIsClosedByNowIsNotItsLast() throws Exception {
        scene.reserve(scene.pupil(scene.malo), book, scene.malo)
                .andExpect(jsonPath("$.keptUntil").value("2026-12-03"));
        scene.town.closure(scene.school, "Élections", LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 3));
        clock.set(Instant.parse("2026-12-04T09:00:00Z"));

        Mornings.begin(context);

        scene.lend(scene.lea, barcode)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.childName").value("Malo"));
        scene.lend(scene.malo, barcode).andExpect(status().isCreated());
    }

    @Test
    void afterThatTheNextInTurnHasItBeforeEverybody() throws Exception {
        scene.reserve(scene.pupil(scene.malo), book, scene.malo);
        scene.reserve(scene.mother, book, scene.lea);
        clock.set(Instant.parse("2026-12-04T09:00:00Z"));

        scene.lend(scene.eva, barcode)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.childName").value("Léa"));
        Mornings.begin(context);

        assertThat(told("homework.book-kept"))
                .contains(scene.mother.person().toString())
                .doesNotContain(scene.malo.toString());
        scene.lend(scene.lea, barcode).andExpect(status().isCreated());
    }

    @Test
    void aCopyThatIsAddedIsKeptForWhoeverWaits() throws Exception {
        scene.lend(scene.eva, barcode);
        scene.reserve(scene.mother, book, scene.lea)
                .andExpect(jsonPath("$.keptUntil").doesNotExist());

        scene.post(scene.teacher, "/books/" + book + "/copies", "{}").andExpect(status().isCreated());

        scene.get(scene.mother, "/loans?childId=" + scene.lea)
                .andExpect(jsonPath("$.reservations[0].keptUntil").value("2026-12-03"));
        assertThat(told("homework.book-kept")).contains(scene.mother.person().toString());
    }

    @Test
    void theNextChildInTurnIsToldOnceTheBookComesBack() throws Exception {
        scene.lend(scene.eva, barcode);
        scene.reserve(scene.mother, book, scene.lea)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.keptUntil").doesNotExist());
        scene.reserve(scene.pupil(scene.malo), book, scene.malo);

        scene.giveBack(barcode).andExpect(jsonPath("$.keptFor").value("Léa"));

        assertThat(told("homework.book-kept"))
                .containsExactlyInAnyOrder(
                        scene.lea.toString(), scene.mother.person().toString());
    }

    @Test
    void aKeptCopyThatIsLostBlocksNobodyForWhomTheOtherIsKept() throws Exception {
        scene.post(scene.teacher, "/books/" + book + "/copies", "{}").andExpect(status().isCreated());
        scene.reserve(scene.pupil(scene.malo), book, scene.malo);
        scene.reserve(scene.mother, book, scene.lea);
        String lost = LibraryScene.readTexts(scene.get(scene.teacher, "/books/" + book), "$.copyList[*].id")
                .getLast();

        scene.put(scene.teacher, "/copies/" + lost, "{\"state\":\"LOST\"}").andExpect(status().isNoContent());

        scene.get(scene.teacher, "/books/" + book).andExpect(jsonPath("$.kept").value(1));
        String left = LibraryScene.readTexts(
                        scene.get(scene.teacher, "/books/" + book), "$.copyList[?(@.state == 'IN_USE')].barcode")
                .getFirst();
        scene.lend(scene.lea, left)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.childName").value("Malo"));
        scene.lend(scene.malo, left).andExpect(status().isCreated());
    }

    @Test
    void callingOffPassesTheBookOn() throws Exception {
        String reservation = LibraryScene.readText(scene.reserve(scene.mother, book, scene.lea), "$.id");
        scene.reserve(scene.pupil(scene.malo), book, scene.malo);

        scene.delete(scene.pupil(scene.malo), "/reservations/" + reservation).andExpect(status().isNotFound());
        scene.delete(scene.mother, "/reservations/" + reservation).andExpect(status().isNoContent());

        assertThat(told("homework.book-kept")).containsExactly(scene.malo.toString());
    }

    @Test
    void theBookTellsItsReadersOfTheirOwnReservations() throws Exception {
        scene.lend(scene.eva, barcode);
        scene.reserve(scene.pupil(scene.malo), book, scene.malo);
        scene.reserve(scene.mother, book, scene.lea);

        scene.get(scene.mother, "/books/" + book)
                .andExpect(jsonPath("$.ownWishes.length()").value(1))
                .andExpect(jsonPath("$.ownWishes[0].childId").value(scene.lea.toString()))
                .andExpect(jsonPath("$.ownWishes[0].rank").value(2))
                .andExpect(jsonPath("$.ownWishes[0].keptUntil").doesNotExist());
        scene.get(scene.pupil(scene.malo), "/books/" + book)
                .andExpect(jsonPath("$.ownWishes[0].rank").value(1));
        scene.get(scene.pupil(scene.eva), "/books/" + book)
                .andExpect(jsonPath("$.ownWishes.length()").value(0));
    }

    @Test
    void twiceIsOnceAndThreeAreEnough() throws Exception {
        Viewer malo = scene.pupil(scene.malo);
        String first = LibraryScene.readText(scene.reserve(malo, book, scene.malo), "$.id");

        assertThat(LibraryScene.readText(scene.reserve(malo, book, scene.malo), "$.id"))
                .isEqualTo(first);
        scene.reserve(malo, scene.book("Deux"), scene.malo).andExpect(status().isOk());
        scene.reserve(malo, scene.book("Trois"), scene.malo).andExpect(status().isOk());
        scene.reserve(malo, scene.book("Quatre"), scene.malo)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.most").value(3));
    }

    @Test
    void nobodyReservesForAnotherChildNorWhatItHas() throws Exception {
        scene.lend(scene.lea, barcode);

        scene.reserve(scene.mother, book, scene.lea)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:has-book"));
        scene.reserve(scene.mother, book, scene.malo).andExpect(status().isNotFound());
        scene.reserve(scene.teacher, book, scene.lea).andExpect(status().isForbidden());
        scene.reserve(opener.open().mother, book, scene.lea).andExpect(status().isNotFound());
    }

    private List<String> told(String kind) {
        return scene.town.in(() -> jdbc.sql("select recipient_id::text as told from core.notice where kind = :kind")
                .param("kind", kind)
                .query((row, n) -> row.getString("told"))
                .list());
    }
}

package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.homework.library.loan.Mornings;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices of books that are kept say what is true, and a refusal at the desk forgets nothing that it has met. */
@LibraryTest
class KeptNoticesIT {

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
    void noNoticeSaysThatABookIsKeptOnceItIsNot() throws Exception {
        scene.lend(scene.eva, barcode);
        scene.reserve(scene.mother, book, scene.lea);
        scene.giveBack(barcode);
        assertThat(told("homework.book-kept")).isNotEmpty();

        scene.lend(scene.lea, barcode).andExpect(status().isCreated());

        assertThat(told("homework.book-kept")).isEmpty();
        scene.reserve(scene.pupil(scene.malo), book, scene.malo);
        scene.reserve(scene.pupil(scene.eva), book, scene.eva);
        scene.giveBack(barcode);
        assertThat(told("homework.book-kept")).containsExactly(scene.malo.toString());
        scene.put(scene.teacher, "/copies/" + copy(), "{\"state\":\"LOST\"}").andExpect(status().isNoContent());
        assertThat(told("homework.book-kept")).isEmpty();
        scene.put(scene.teacher, "/copies/" + copy(), "{\"state\":\"IN_USE\"}").andExpect(status().isNoContent());
        assertThat(told("homework.book-kept")).containsExactly(scene.malo.toString());
        clock.set(Instant.parse("2026-12-04T09:00:00Z"));
        Mornings.begin(context);
        assertThat(told("homework.book-kept")).containsExactly(scene.eva.toString());
    }

    @Test
    void aCopyThatWasThoughtLostIsFoundEvenIfItIsNotLent() throws Exception {
        scene.reserve(scene.pupil(scene.malo), book, scene.malo);
        scene.put(scene.teacher, "/copies/" + copy(), "{\"state\":\"LOST\"}").andExpect(status().isNoContent());

        scene.lend(scene.lea, barcode)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.childName").value("Malo"));

        await().untilAsserted(() -> scene.get(scene.teacher, "/books/" + book)
                .andExpect(jsonPath("$.here").value(1))
                .andExpect(jsonPath("$.kept").value(1)));
        assertThat(told("homework.book-kept")).contains(scene.malo.toString());
    }

    private String copy() throws Exception {
        return LibraryScene.readText(scene.get(scene.teacher, "/books/" + book), "$.copyList[0].id");
    }

    private List<String> told(String kind) {
        return scene.town.in(() -> jdbc.sql("select recipient_id::text as told from core.notice where kind = :kind")
                .param("kind", kind)
                .query((row, n) -> row.getString("told"))
                .list());
    }
}

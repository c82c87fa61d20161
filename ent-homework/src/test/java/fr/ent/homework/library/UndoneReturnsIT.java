package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A return that was beeped by mistake. */
@LibraryTest
class UndoneReturnsIT {

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

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
    void aReturnOfTodayIsUndoneAndWhoeverWaitsWaitsOn() throws Exception {
        String loan = LibraryScene.readText(scene.lend(scene.eva, barcode), "$.id");
        scene.reserve(scene.mother, book, scene.lea);
        scene.giveBack(barcode).andExpect(jsonPath("$.loanId").value(loan));

        scene.delete(scene.stranger(), "/returns/" + loan).andExpect(status().isNotFound());
        scene.delete(scene.mother, "/returns/" + loan).andExpect(status().isForbidden());
        scene.delete(scene.teacher, "/returns/" + loan).andExpect(status().isNoContent());
        scene.delete(scene.teacher, "/returns/" + loan).andExpect(status().isNotFound());

        scene.get(scene.pupil(scene.eva), "/loans?childId=" + scene.eva)
                .andExpect(jsonPath("$.loans.length()").value(1))
                .andExpect(jsonPath("$.read.length()").value(0));
        scene.get(scene.mother, "/loans?childId=" + scene.lea)
                .andExpect(jsonPath("$.reservations[0].keptUntil").doesNotExist());
        assertThat(told("homework.book-kept")).isEmpty();

        scene.giveBack(barcode);
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        scene.delete(scene.teacher, "/returns/" + loan).andExpect(status().isNotFound());
    }

    @Test
    void aReturnIsNotUndoneOnceTheCopyIsLentAgain() throws Exception {
        String loan = LibraryScene.readText(scene.lend(scene.eva, barcode), "$.id");
        scene.giveBack(barcode);
        scene.lend(scene.malo, barcode).andExpect(status().isCreated());

        scene.delete(scene.teacher, "/returns/" + loan).andExpect(status().isNotFound());
    }

    private List<String> told(String kind) {
        return scene.town.in(() -> jdbc.sql("select recipient_id::text as told from core.notice where kind = :kind")
                .param("kind", kind)
                .query((row, n) -> row.getString("told"))
                .list());
    }
}

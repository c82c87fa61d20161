package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.core.PupilLeft;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.EndedByLeaving;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LibraryTest
class LeavingReadersIT {

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<EndedByLeaving> modules;

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
    void theHeadIsToldOfAPupilWhoLeavesWithBooks() throws Exception {
        scene.lend(scene.malo, barcode);
        String other = scene.book("Bulles");
        scene.reserve(scene.pupil(scene.malo), other, scene.malo);

        scene.town.run(() -> events.publishEvent(
                new PupilLeft(scene.town.id(), scene.malo, scene.school, LocalDate.of(2026, 11, 30))));

        assertThat(told("homework.left-with-books"))
                .containsExactly(scene.head.person().toString());
        scene.get(scene.teacher, "/books/" + other).andExpect(jsonPath("$.kept").value(0));
    }

    @Test
    void aChildWhoMovesToAnotherSchoolWaitsNoMoreAndTheHeadIsTold() throws Exception {
        scene.lend(scene.malo, barcode);
        String other = scene.book("Bulles");
        scene.reserve(scene.pupil(scene.malo), other, scene.malo);
        scene.reserve(scene.mother, other, scene.lea);
        SchoolId school = scene.town.school("Les Tilleuls");

        scene.town.run(() -> transaction.executeWithoutResult(status -> modules.forEach(
                module -> module.endMoving(Map.of(scene.malo, school, scene.lea, scene.school), LocalDate.EPOCH))));

        assertThat(told("homework.left-with-books"))
                .containsExactly(scene.head.person().toString());
        scene.get(scene.pupil(scene.malo), "/loans?childId=" + scene.malo)
                .andExpect(jsonPath("$.reservations.length()").value(0));
        scene.get(scene.mother, "/loans?childId=" + scene.lea)
                .andExpect(jsonPath("$.reservations[0].keptUntil").value("2026-12-03"));
    }

    private List<String> told(String kind) {
        return scene.town.in(() -> jdbc.sql("select recipient_id::text as told from core.notice where kind = :kind")
                .param("kind", kind)
                .query((row, n) -> row.getString("told"))
                .list());
    }
}

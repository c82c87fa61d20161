package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Malo, of CE1, helps at the desk until 27 November 2026. */
@LibraryTest
class LibrariansIT {

    private static final String UNTIL = "{\"untilOn\":\"2026-11-27\"}";

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private LibraryScene scene;
    private Viewer malo;
    private String barcode = "";

    @BeforeEach
    void aLibrarian() throws Exception {
        scene = opener.open();
        malo = scene.pupil(scene.malo);
        barcode = scene.barcode(scene.book("Bulles"));
        name(scene.teacher, UNTIL).andExpect(status().isNoContent());
    }

    @Test
    void lendsAndTakesBackAndUndoesBoth() throws Exception {
        String loan = LibraryScene.readText(lend().andExpect(status().isCreated()), "$.id");
        scene.delete(malo, "/loans/" + loan).andExpect(status().isNoContent());
        lend().andExpect(status().isCreated());
        String back = LibraryScene.readText(giveBack().andExpect(status().isOk()), "$.loanId");
        scene.delete(malo, "/returns/" + back).andExpect(status().isNoContent());
        scene.get(malo, "/librarians/own")
                .andExpect(jsonPath("$[0].schoolId").value(scene.school.toString()))
                .andExpect(jsonPath("$[0].untilOn").value("2026-11-27"));
    }

    @Test
    void readsGivenNamesAndNothingElseOfTheDesk() throws Exception {
        lend();
        scene.town.pupil("Léa", "Bernard", scene.school, scene.otherClass);

        String body = readers("lea")
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[?(@.familyName == 'Ben.')].loans[*]").isEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).contains("\"Ber.\"").doesNotContain("Benali").doesNotContain("Bernard");

        String book = LibraryScene.readText(scene.get(malo, "/books?schoolId=" + scene.school), "$.books[0].id");
        scene.get(malo, "/books/" + book)
                .andExpect(jsonPath("$.copyList.length()").value(0));
        for (String path : List.of(
                "/overdue?schoolId=" + scene.school,
                "/class-loans?classId=" + scene.schoolClass,
                "/librarians?schoolId=" + scene.school)) {
            scene.get(malo, path).andExpect(status().isForbidden());
        }
        scene.get(malo, "/loans?childId=" + scene.lea).andExpect(status().isNotFound());
        scene.post(malo, "/books", "{\"schoolId\":\"%s\",\"title\":\"X\",\"kind\":\"ALBUM\"}".formatted(scene.school))
                .andExpect(status().isForbidden());
    }

    @Test
    void isOneNoMoreAfterTheDayOrInAnotherClassOrOnceItIsEnded() throws Exception {
        clock.set(Instant.parse("2026-11-28T09:00:00Z"));
        lend().andExpect(status().isNotFound());
        clock.reset();

        moveMalo(scene.otherClass.value());
        malo = scene.pupil(scene.malo);
        lend().andExpect(status().isNotFound());
        scene.get(scene.head, "/librarians?schoolId=" + scene.school)
                .andExpect(jsonPath("$.length()").value(0));
        moveMalo(scene.schoolClass.value());
        malo = scene.pupil(scene.malo);
        lend().andExpect(status().isCreated());

        scene.delete(scene.colleague, "/librarians/" + scene.malo).andExpect(status().isNotFound());
        scene.delete(scene.head, "/librarians/" + scene.malo).andExpect(status().isNoContent());
        giveBack().andExpect(status().isNotFound());
        assertThat(scene.town.audited("library.librarian-named")).isOne();
        assertThat(scene.town.audited("library.librarian-ended")).isOne();
    }

    @Test
    void isNamedByThoseWhoLeadItsClassForADayOfTheYear() throws Exception {
        name(scene.colleague, UNTIL).andExpect(status().isNotFound());
        name(scene.stranger(), UNTIL).andExpect(status().isNotFound());
        name(scene.mother, UNTIL).andExpect(status().isForbidden());
        for (String day : List.of("2026-11-23", "2028-01-01")) {
            name(scene.head, "{\"untilOn\":\"%s\"}".formatted(day))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("untilOn"));
        }
        scene.get(scene.colleague, "/librarians?schoolId=" + scene.school)
                .andExpect(jsonPath("$[0].givenName").value("Malo"));
    }

    private ResultActions name(Viewer viewer, String body) throws Exception {
        return scene.put(viewer, "/librarians/" + scene.malo, body);
    }

    private ResultActions lend() throws Exception {
        return scene.post(malo, "/loans", """
                {"schoolId":"%s","childId":"%s","barcode":"%s"}""".formatted(scene.school, scene.lea, barcode));
    }

    private ResultActions giveBack() throws Exception {
        return scene.post(malo, "/returns", """
                {"schoolId":"%s","barcode":"%s"}""".formatted(scene.school, barcode));
    }

    private ResultActions readers(String search) throws Exception {
        return scene.get(malo, "/readers?schoolId=" + scene.school + "&search=" + search);
    }

    private void moveMalo(Object schoolClass) {
        scene.town.run(() -> {
            jdbc.sql("update core.pupil set class_id = :class where id = :id")
                    .param("class", schoolClass)
                    .param("id", scene.malo.value())
                    .update();
            jdbc.sql("update core.role_grant set scope_id = :class where person_id = :id and role = 'PUPIL'")
                    .param("class", schoolClass)
                    .param("id", scene.malo.value())
                    .update();
        });
    }
}

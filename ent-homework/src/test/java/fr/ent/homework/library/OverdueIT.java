package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Léa, Malo and Eva have books since 24 November; it is Thursday 10 December, and Eva's were lent for longer. */
@LibraryTest
class OverdueIT {

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter statements;

    private LibraryScene scene;

    @BeforeEach
    void lateBooks() throws Exception {
        scene = opener.open();
        scene.lend(scene.lea, scene.barcode(scene.book("Un")));
        scene.lend(scene.lea, scene.barcode(scene.book("Deux")));
        scene.lend(scene.malo, scene.barcode(scene.book("Trois")));
        scene.lend(scene.eva, scene.barcode(scene.book("Quatre")));
        clock.set(Instant.parse("2026-12-10T09:00:00Z"));
    }

    @Test
    void aTeacherSeesTheOwnClassesAndTheHeadAll() throws Exception {
        overdue(scene.teacher)
                .andExpect(jsonPath("$.classes.length()").value(1))
                .andExpect(jsonPath("$.classes[0].name").value("CE1"))
                .andExpect(jsonPath("$.classes[0].pupils").value(2))
                .andExpect(jsonPath("$.classes[0].loans.length()").value(3));
        overdue(scene.head)
                .andExpect(jsonPath("$.classes.length()").value(2))
                .andExpect(jsonPath("$.classes[?(@.name == 'CM2')].loans[0].givenName")
                        .value("Eva"));
        scene.get(scene.stranger(), "/overdue?schoolId=" + scene.school).andExpect(status().isNotFound());
        scene.get(scene.mother, "/overdue?schoolId=" + scene.school).andExpect(status().isForbidden());
    }

    @Test
    void aLoanGoesWithTheChildToItsNextClass() throws Exception {
        scene.town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", scene.otherClass.value())
                .param("id", scene.malo.value())
                .update());

        overdue(scene.colleague)
                .andExpect(jsonPath("$.classes[0].loans[*].givenName").value(containsInAnyOrder("Malo", "Eva")));
    }

    @Test
    void familiesGetOneNoteADayAboutAllTheirBooks() throws Exception {
        List<String> loans = LibraryScene.readTexts(overdue(scene.head), "$.classes[*].loans[*].id");

        tell(loans).andExpect(jsonPath("$.told").value(1));
        tell(loans).andExpect(jsonPath("$.told").value(0));

        assertThat(scene.town.in(() -> jdbc.sql(
                                "select recipient_id || ' ' || (arguments ->> 'more') as told from core.notice where kind = 'homework.books-late'")
                        .query((row, n) -> row.getString("told"))
                        .list()))
                .containsExactly(scene.mother.person() + " 1");
        overdue(scene.head).andExpect(jsonPath("$.classes[0].loans[0].notedOn").value("2026-12-10"));
    }

    @Test
    void aBookWhoseFamilyNobodyReachesBearsNoNote() throws Exception {
        List<String> loans = LibraryScene.readTexts(overdue(scene.head), "$.classes[?(@.name == 'CE1')].loans[*].id");

        tell(loans);

        overdue(scene.head)
                .andExpect(jsonPath("$.classes[?(@.name == 'CE1')].loans[?(@.givenName == 'Malo')].notedOn")
                        .value(not(hasItem("2026-12-10"))));
    }

    @Test
    void aFamilyWithoutAnAccountIsNeitherCountedNorDated() throws Exception {
        scene.town.guardian("Jean", "Petit", scene.malo);
        List<String> loans = LibraryScene.readTexts(overdue(scene.head), "$.classes[?(@.name == 'CE1')].loans[*].id");

        tell(loans)
                .andExpect(jsonPath("$.told").value(1))
                .andExpect(jsonPath("$.unreached").value(1));

        overdue(scene.head)
                .andExpect(
                        jsonPath("$..loans[?(@.givenName == 'Malo')].reached").value(false))
                .andExpect(
                        jsonPath("$..loans[?(@.givenName == 'Malo')].notedOn").value(not(hasItem("2026-12-10"))))
                .andExpect(jsonPath("$..loans[?(@.givenName == 'Léa')].reached").value(hasItem(true)));
    }

    @Test
    void aSlipForEachChildFamiliesWithoutAnAccountFirst() throws Exception {
        List<String> loans = LibraryScene.readTexts(overdue(scene.head), "$.classes[*].loans[*].id");

        try (PDDocument pdf = Loader.loadPDF(slips(scene.teacher, loans)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Un", "Deux", "8 décembre 2026", "Jean-Macé")
                    .containsSubsequence("Malo Petit, CE1", "Léa Benali, CE1")
                    .doesNotContain("Eva");
        }
        slips(scene.colleague, LibraryScene.readTexts(overdue(scene.teacher), "$.classes[*].loans[*].id"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:nothing-late"));
        slips(scene.stranger(), loans).andExpect(status().isNotFound());
    }

    @Test
    void theHeadSeesAllBooksOfAPupilWhoLeftAndItsFamilyItsOwn() throws Exception {
        clock.reset();
        scene.town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-24' where id = :id")
                .param("id", scene.lea.value())
                .update());

        overdue(scene.head)
                .andExpect(jsonPath("$.elsewhere.length()").value(2))
                .andExpect(jsonPath("$.elsewhere[0].givenName").value("Léa"))
                .andExpect(jsonPath("$.elsewhere[0].dueOn").value("2026-12-08"));
        overdue(scene.teacher).andExpect(jsonPath("$.elsewhere.length()").value(0));
        Viewer mother = scene.town.viewer(scene.mother.person());
        scene.get(mother, "/loans?childId=" + scene.lea)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.loans.length()").value(2));
        Viewer barred = scene.town.viewer(scene.town.restrictedGuardian("Marc", "Benali", scene.lea));
        scene.get(barred, "/loans?childId=" + scene.lea).andExpect(status().is4xxClientError());
        scene.get(scene.head, "/loans?childId=" + scene.lea).andExpect(status().isNotFound());
    }

    @Test
    void aTeacherTellsNoFamilyOfAnotherClass() throws Exception {
        scene.town.guardian("Rosa", "Roux", scene.eva);
        List<String> loans = LibraryScene.readTexts(overdue(scene.head), "$.classes[?(@.name == 'CM2')].loans[*].id");

        tell(loans).andExpect(jsonPath("$.told").value(0));
    }

    @Test
    void theListCostsTheSameForManyBooks() throws Exception {
        int few = statements.during(() -> overdue(scene.head));
        clock.reset();
        for (int i = 0; i < 10; i++) {
            var pupil = scene.town.pupil("Élève", "N" + i, scene.school, scene.otherClass);
            scene.lend(pupil, scene.barcode(scene.book("Livre " + i)));
        }
        clock.set(Instant.parse("2026-12-10T09:00:00Z"));

        assertThat(statements.during(() -> overdue(scene.head))).isEqualTo(few).isEqualTo(7);
    }

    private ResultActions overdue(Viewer viewer) throws Exception {
        return scene.get(viewer, "/overdue?schoolId=" + scene.school).andExpect(status().isOk());
    }

    private ResultActions slips(Viewer viewer, List<String> loans) throws Exception {
        return scene.post(viewer, "/overdue/slips", body(loans));
    }

    private String body(List<String> loans) {
        return """
                {"schoolId":"%s","loanIds":[%s]}""".formatted(
                        scene.school, loans.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",")));
    }

    private ResultActions tell(List<String> loans) throws Exception {
        return scene.post(scene.teacher, "/overdue/notes", body(loans)).andExpect(status().isOk());
    }
}

package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@LibraryTest
class CatalogueIT {

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private StatementCounter statements;

    private LibraryScene scene;

    @BeforeEach
    void aLibrary() {
        scene = opener.open();
    }

    @Test
    void everybodyAtSchoolReadsTheCatalogueAndNobodyElse() throws Exception {
        String book = scene.book("La baleine qui comptait");
        String list = "/books?schoolId=" + scene.school;

        for (Viewer reader :
                List.of(scene.mother, scene.pupil(scene.eva), scene.teacher, scene.colleague, scene.head)) {
            scene.get(reader, list)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.total").value(1))
                    .andExpect(jsonPath("$.books[0].title").value("La baleine qui comptait"))
                    .andExpect(jsonPath("$.books[0].here").value(1));
            scene.get(reader, "/books/" + book).andExpect(status().isOk());
        }
        Viewer barred = scene.town.viewer(scene.town.restrictedGuardian("Marc", "Benali", scene.lea));
        for (Viewer other : List.of(scene.stranger(), opener.open().teacher, opener.open().mother)) {
            scene.get(other, list).andExpect(status().isNotFound());
            scene.get(other, "/books/" + book).andExpect(status().isNotFound());
        }
        scene.get(barred, list).andExpect(status().is4xxClientError());
        scene.get(scene.town.viewer(scene.town.agent("Luc", "Garnier")), list).andExpect(status().isForbidden());
    }

    @Test
    void onlyThoseWhoRunTheLibrarySeeBarcodesAndWrite() throws Exception {
        String book = scene.book("Bulles");
        String added = """
                {"schoolId":"%s","title":"Autre","kind":"COMIC"}""".formatted(scene.school);

        scene.get(scene.teacher, "/books/" + book)
                .andExpect(jsonPath("$.copyList.length()").value(1));
        scene.get(scene.mother, "/books/" + book)
                .andExpect(jsonPath("$.copyList.length()").value(0));
        scene.post(scene.mother, "/books", added).andExpect(status().isForbidden());
        scene.post(scene.stranger(), "/books", added).andExpect(status().isNotFound());
        scene.post(scene.colleague, "/books", added).andExpect(status().isCreated());
    }

    @Test
    void findsWordsWhateverTheirCaseAndAccents() throws Exception {
        scene.book("Le Cirque sous la pluie");
        scene.book("Chasseurs d’étoiles");
        scene.book("100 % nature_");

        find("ETOILES").andExpect(jsonPath("$.books[*].title").value("Chasseurs d’étoiles"));
        find("pluie cirque").andExpect(jsonPath("$.books.length()").value(1));
        find("%").andExpect(jsonPath("$.books.length()").value(1));
        find("re_").andExpect(jsonPath("$.books.length()").value(1));
        find("pluie etoiles").andExpect(jsonPath("$.books.length()").value(0));
    }

    @Test
    void pagesThroughTheBooksByTitleEachOnce() throws Exception {
        for (int i = 0; i < 100; i++) {
            scene.book("Livre " + (1000 + i));
        }

        String list = "/books?schoolId=" + scene.school;
        String first = LibraryScene.readText(scene.get(scene.teacher, list), "$.next");
        String second = LibraryScene.readText(scene.get(scene.teacher, list + "&after=" + first), "$.next");

        scene.get(scene.teacher, list + "&after=" + first)
                .andExpect(jsonPath("$.books.length()").value(48))
                .andExpect(jsonPath("$.books[0].title").value("Livre 1048"));
        scene.get(scene.teacher, list + "&after=" + second)
                .andExpect(jsonPath("$.books.length()").value(4))
                .andExpect(jsonPath("$.next").doesNotExist());
    }

    @Test
    void readingCostsTheSameForALongCatalogue() throws Exception {
        scene.book("Un");
        int few = statements.during(this::list);
        for (int i = 0; i < 30; i++) {
            scene.book("Livre " + i);
        }

        assertThat(statements.during(this::list)).isEqualTo(few).isEqualTo(3);
    }

    @Test
    void anIsbnIsProvedAndKeptInThirteenDigits() throws Exception {
        String book = """
                {"schoolId":"%s","title":"Le Petit Prince","kind":"NOVEL","isbn":"%s"}""";

        scene.post(scene.teacher, "/books", book.formatted(scene.school, "2-07-061275-9"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.isbn").value("9782070612758"));
        scene.post(scene.teacher, "/books", book.formatted(scene.school, "2-07-061275-8"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("isbn"));
    }

    @Test
    void revisesTheVersionThatWasRead() throws Exception {
        String book = scene.book("Bules");
        String corrected = """
                {"version":0,"title":"Bulles","kind":"COMIC","shelf":"BD BUL"}""";

        scene.put(scene.teacher, "/books/" + book, corrected)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("Bulles"))
                .andExpect(jsonPath("$.version").value(1));
        scene.put(scene.teacher, "/books/" + book, corrected)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:changed-meanwhile"));
        scene.put(scene.stranger(), "/books/" + book, corrected.replace("\"version\":0", "\"version\":1"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aCopyKeepsItsLabelOrGetsTheNextNumberThatIsFree() throws Exception {
        String book = scene.book("Bulles");

        scene.post(scene.teacher, "/books/" + book + "/copies", "{\"barcode\":\"000002\"}")
                .andExpect(status().isCreated());
        scene.post(scene.teacher, "/books/" + book + "/copies", "{\"barcode\":\"bcd-7\"}")
                .andExpect(status().isCreated());
        scene.post(scene.teacher, "/books/" + book + "/copies", "{}").andExpect(status().isCreated());

        assertThat(scene.barcodes(book)).containsExactlyInAnyOrder("000001", "000002", "000003", "BCD-7");
        scene.post(scene.teacher, "/books/" + book + "/copies", "{\"barcode\":\"000002\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:barcode-taken"));
        for (String likeACard : List.of("C0217", "C012345678901")) {
            scene.post(scene.teacher, "/books/" + book + "/copies", "{\"barcode\":\"%s\"}".formatted(likeACard))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("barcode"));
        }
    }

    @Test
    void removesWhatWasAddedByMistakeButNothingThatWasLent() throws Exception {
        String lent = scene.book("Bulles");
        String mistake = scene.book("Titre;Auteur");
        scene.lend(scene.lea, scene.barcode(lent)).andExpect(status().isCreated());
        scene.giveBack(scene.barcode(lent));
        scene.reserve(scene.mother, mistake, scene.lea).andExpect(status().isOk());
        String both = """
                {"schoolId":"%s","bookIds":["%s","%s"]}""".formatted(scene.school, lent, mistake);

        scene.post(scene.stranger(), "/removals", both).andExpect(status().isNotFound());
        scene.post(scene.teacher, "/removals", both)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.removed").value(1));
        scene.post(scene.teacher, "/removals", both)
                .andExpect(jsonPath("$.removed").value(0));

        scene.get(scene.teacher, "/books/" + mistake).andExpect(status().isNotFound());
        scene.get(scene.teacher, "/books/" + lent).andExpect(status().isOk());
        scene.get(scene.mother, "/loans?childId=" + scene.lea)
                .andExpect(jsonPath("$.reservations.length()").value(0));
        assertThat(scene.town.audited("library.books-removed")).isOne();
    }

    @Test
    void aLostCopyNoLongerHasToComeBack() throws Exception {
        String book = scene.book("Bulles");
        scene.lend(scene.lea, scene.barcode(book)).andExpect(status().isCreated());
        String copy = LibraryScene.readText(scene.get(scene.teacher, "/books/" + book), "$.copyList[0].id");

        scene.put(scene.teacher, "/copies/" + copy, "{\"state\":\"LOST\"}").andExpect(status().isNoContent());

        scene.get(scene.mother, "/loans?childId=" + scene.lea)
                .andExpect(jsonPath("$.loans.length()").value(0))
                .andExpect(jsonPath("$.read.length()").value(0));
        scene.reserve(scene.pupil(scene.malo), book, scene.malo)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:no-copy"));
        scene.get(scene.teacher, "/books/" + book)
                .andExpect(jsonPath("$.copies").value(0));
        scene.giveBack("000001").andExpect(status().isOk());
        scene.get(scene.teacher, "/books/" + book).andExpect(jsonPath("$.here").value(1));
        scene.put(scene.teacher, "/copies/" + copy, "{\"state\":\"LOST\"}");
        scene.lend(scene.malo, "000001").andExpect(status().isCreated());
    }

    @Test
    void aCopyThatWasTakenOutIsNeitherLentNorBroughtBack() throws Exception {
        String book = scene.book("Bulles");
        String copy = LibraryScene.readText(scene.get(scene.teacher, "/books/" + book), "$.copyList[0].id");
        scene.put(scene.teacher, "/copies/" + copy, "{\"state\":\"WITHDRAWN\"}").andExpect(status().isNoContent());

        for (ResultActions answer : List.of(scene.lend(scene.lea, "000001"), scene.giveBack("000001"))) {
            answer.andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:copy-withdrawn"))
                    .andExpect(jsonPath("$.title").value("Bulles"));
        }
    }

    private ResultActions find(String words) throws Exception {
        return scene.get(scene.teacher, "/books?schoolId=" + scene.school + "&words=" + words);
    }

    private void list() throws Exception {
        scene.get(scene.teacher, "/books?schoolId=" + scene.school).andExpect(status().isOk());
    }
}

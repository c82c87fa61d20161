package fr.ent.homework.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(TimetableScenes.class)
class TimetablePaperIT {

    private static final String EVERY_WEEK = """
            {"weekday": "MONDAY", "from": "08:30", "to": "09:30", "weeks": "EVERY", "kind": "LESSON", "subject": "FRENCH",
             "title": "Lecture & <poésie>"},
            {"weekday": "TUESDAY", "from": "08:30", "to": "09:30", "weeks": "EVERY", "kind": "LESSON", "subject": "SPORT",
             "startsOn": "2027-01-04"}""";

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    private TimetableScene scene;

    @BeforeEach
    void aClassWithATimetable() throws Exception {
        scene = scenes.set();
        scene.write(scene.teacher(), TimetableScene.grid(0, TimetableScene.SLOTS))
                .andExpect(status().isOk());
    }

    @Test
    void oddAndEvenWeeksHaveAPageEach() throws Exception {
        List<String> pages = pages(scene.teacher());

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst())
                .contains("Emploi du temps\u00a0: CE1 Mme Morel", "Jean-Macé", "2026-2027", "Semaine impaire")
                .contains(
                        "Lecture", "8\u00a0h\u00a030", "Récréation", "Éducation musicale", "Salle de musique", "Flûte")
                .contains("Mercredi", "Pas classe");
        assertThat(pages.getLast()).contains("Semaine paire", "Lecture").doesNotContain("Éducation musicale");
    }

    @Test
    void aWeekThatNeverTurnsHasOnePageAndNoSlotOfAnotherPeriod() throws Exception {
        scene.write(scene.teacher(), TimetableScene.grid(1, EVERY_WEEK)).andExpect(status().isOk());

        assertThat(pages(scene.mother()))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Toutes les semaines", "Lecture & <poésie>")
                        .doesNotContain("physique"));
    }

    @Test
    void isForThoseWhoFollowTheClass() throws Exception {
        scene.paper(scene.head())
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", Matchers.containsString("emploi")));
        for (Viewer other : List.of(
                scene.town().viewer(scene.town().restrictedGuardian("Marc", "Benali", scene.lea())),
                scene.colleague(),
                scenes.set().mother())) {
            scene.paper(other).andExpect(status().isNotFound());
        }
        scene.paper(scene.agent()).andExpect(status().isForbidden());
    }

    private List<String> pages(Viewer viewer) throws Exception {
        byte[] pdf = scene.paper(viewer)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> text(document, page))
                    .toList();
        }
    }

    private static String text(PDDocument document, int page) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try {
            return stripper.getText(document);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}

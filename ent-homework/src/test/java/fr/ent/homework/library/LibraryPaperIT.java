package fr.ent.homework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@LibraryTest
class LibraryPaperIT {

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    private LibraryScene scene;

    @BeforeEach
    void aLibrary() {
        scene = opener.open();
    }

    @Test
    void printsALabelForEachCopyTwentyOneAPage() throws Exception {
        List<String> books = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            books.add(scene.book("Livre " + i));
        }

        ResultActions answer = scene.post(scene.teacher, "/labels", """
                        {"schoolId":"%s","bookIds":[%s]}""".formatted(
                        scene.school, books.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","))))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));

        try (PDDocument pdf = Loader.loadPDF(answer.andReturn().getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("000001", "000022", "Livre 21", "Jean-Macé");
        }
    }

    @Test
    void printsTheSameCardsAgain() throws Exception {
        String wanted = "{\"classId\":\"%s\"}".formatted(scene.schoolClass);

        scene.post(scene.teacher, "/cards", wanted).andExpect(status().isOk());
        scene.post(scene.colleague, "/cards", wanted).andExpect(status().isOk());
        scene.post(scene.stranger(), "/cards", wanted).andExpect(status().isNotFound());
        scene.post(
                        scene.teacher,
                        "/cards",
                        "{\"classId\":\"%s\"}".formatted(scene.town.schoolClass(scene.school, "CP")))
                .andExpect(status().isConflict());

        assertThat(scene.town.number(
                        "select count(*) from homework.reader_card where school_id = :id", scene.school.value()))
                .isEqualTo(2);
    }

    @Test
    void takesAFileOnceAndGivesItBack() throws Exception {
        byte[] csv = """
                Titre;Auteurs;ISBN;Série;Niveau;Genre;Cote;Codes-barres
                Le Petit Prince;Antoine de Saint-Exupéry;2-07-061275-9;;CM1;Roman;R SAI;P-1 P-2
                Bulles;;123;;;BD;;
                ;Sans titre;;;;;;
                """.getBytes(StandardCharsets.UTF_8);

        scene.upload(scene.teacher, "/imports/preview", csv)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.records").value(3))
                .andExpect(jsonPath("$.newBooks").value(2))
                .andExpect(jsonPath("$.newCopies").value(3))
                .andExpect(jsonPath("$.byLine").value(true))
                .andExpect(jsonPath("$.faults[0].record").value(3))
                .andExpect(jsonPath("$.faults[0].field").value("isbn"))
                .andExpect(jsonPath("$.faults[1].record").value(4))
                .andExpect(jsonPath("$.faults[1].code").value("required"));
        scene.get(scene.teacher, "/books?schoolId=" + scene.school)
                .andExpect(jsonPath("$.total").value(0));
        scene.upload(scene.teacher, "/imports", csv)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.newBooks").value(2))
                .andExpect(jsonPath("$.added.length()").value(2));
        scene.upload(scene.teacher, "/imports", csv)
                .andExpect(jsonPath("$.added.length()").value(0))
                .andExpect(jsonPath("$.newBooks").value(0))
                .andExpect(jsonPath("$.knownBooks").value(2))
                .andExpect(jsonPath("$.newCopies").value(0));
        scene.upload(scene.stranger(), "/imports", csv).andExpect(status().isNotFound());

        assertThat(export("CSV"))
                .contains("Le Petit Prince;Antoine de Saint-Exupéry;9782070612758;;CM1;Roman;R SAI;P-1 P-2")
                .contains("Bulles;;;;;Bande dessinée;;000001");
        scene.upload(scene.teacher, "/imports", export("UNIMARC").getBytes(StandardCharsets.UTF_8))
                .andExpect(jsonPath("$.records").value(2))
                .andExpect(jsonPath("$.knownBooks").value(2))
                .andExpect(jsonPath("$.newCopies").value(0));
        assertThat(scene.town.audited("library.imported")).isEqualTo(3);
    }

    @Test
    void refusesAFileThatIsNoCatalogue() throws Exception {
        scene.upload(scene.teacher, "/imports/preview", "Nom;Prénom\nBenali;Léa\n".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("no-title-column"));
        scene.upload(
                        scene.teacher,
                        "/imports/preview",
                        ("Titre\n" + "x\n".repeat(5_001)).getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("too-many-records"));
        scene.upload(scene.teacher, "/imports/preview", new byte[5_000_001]).andExpect(status().is(413));
    }

    private String export(String form) throws Exception {
        return scene.get(scene.teacher, "/exports?schoolId=" + scene.school + "&form=" + form)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}

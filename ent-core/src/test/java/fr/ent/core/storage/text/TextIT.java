package fr.ent.core.storage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceScene;
import fr.ent.core.storage.SampleFiles;
import fr.ent.core.storage.object.ObjectStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** Documents found by their words. */
class TextIT extends SpaceScene {

    @Autowired
    private ReadDocuments round;

    @Autowired
    private ObjectStore store;

    @Test
    void findsDocumentsByTheirWordsWithoutCaseAccentsAndEndings() throws Exception {
        add("lecon.pdf", pdf("Les volcans d'Auvergne"), null);
        add("texte.docx", docx("La forêt et ses champignons"), null);
        add("texte.odt", odt("Les châteaux forts"), null);
        add("notes.txt", "Un hérisson dans le jardin".getBytes(StandardCharsets.UTF_8), null);
        find(teacher, "volcan").andExpect(jsonPath("$.items").isEmpty());

        round.everywhere();

        found(teacher, "VOLCANS", "lecon.pdf");
        found(pupil, "champignon", "texte.docx");
        found(pupil, "chateau fort", "texte.odt");
        found(pupil, "hérisson jardin", "notes.txt");
        found(pupil, "hériss", "notes.txt");
        found(pupil, "lecon", "lecon.pdf");
        find(pupil, "hérisson volcan").andExpect(jsonPath("$.items").isEmpty());
        find(pupil, "' & ! ( :* <->").andExpect(status().isOk());
    }

    @Test
    void findsThemForTheirReadersAlone() throws Exception {
        String folder = folder("Notes", null);
        String inner = id(addTo("bilan.txt", "Un bilan orthophonique".getBytes(StandardCharsets.UTF_8), folder));
        rule(folder, "STAFF", "READ");
        round.everywhere();
        Viewer stranger = town.viewer(town.teacher("Paul", "Roux", town.schoolClass(school, "CM2")));

        found(teacher, "orthophonique", "bilan.txt");
        find(pupil, "orthophonique").andExpect(jsonPath("$.items").isEmpty());
        find(mother, "orthophonique").andExpect(jsonPath("$.items").isEmpty());
        find(stranger, "orthophonique").andExpect(jsonPath("$.items").isEmpty());
        rule(folder, "FAMILIES", "READ");
        found(mother, "orthophonique", "bilan.txt");
        act(teacher, "trash", "", inner);
        find(teacher, "orthophonique").andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void readsNothingThatTheScannerWithholds() throws Exception {
        add("a.txt", "Un hérisson".getBytes(StandardCharsets.UTF_8), null);
        write("update core.stored_file set scan = 'WAITING'");

        round.everywhere();

        find(teacher, "hérisson").andExpect(jsonPath("$.items").isEmpty());
        assertThat(town.number("select count(*) from core.stored_file where readings > :id", 0))
                .isZero();
    }

    @Test
    void aDocumentThatCannotBeReadIsTriedOnceAndKeepsNoOtherFromItsTurn() throws Exception {
        add("casse.pdf", SampleFiles.pdf(), null);
        add("casse.docx", SampleFiles.docx(), null);
        add("bon.txt", "Un hérisson".getBytes(StandardCharsets.UTF_8), null);

        round.everywhere();
        round.everywhere();

        found(teacher, "hérisson", "bon.txt");
        assertThat(town.number("select max(readings) from core.stored_file where size > :id", 0))
                .isOne();
    }

    @Test
    void findsTheVersionThatIsThereToday() throws Exception {
        String item = id(addTo("texte.txt", "Un hérisson".getBytes(StandardCharsets.UTF_8), null));
        String newer = send(teacher, "texte.txt", "Une mésange");
        asking.post(teacher, "/api/core/items/" + item + "/versions", "{\"fileId\": \"" + newer + "\"}")
                .andExpect(status().isCreated());
        round.everywhere();

        found(teacher, "mésange", "texte.txt");
        find(teacher, "hérisson").andExpect(jsonPath("$.items").isEmpty());
        asking.post(teacher, "/api/core/items/" + item + "/versions/1/restore", "")
                .andExpect(status().isCreated());
        round.everywhere();
        found(teacher, "hérisson", "texte.txt");
        find(teacher, "mésange").andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void aStoreThatLacksADocumentKeepsNoOtherFromItsTurn() throws Exception {
        add("parti.txt", "Un castor".getBytes(StandardCharsets.UTF_8), null);
        town.run(() -> jdbc.sql("select cast(id as text) from core.stored_file where territory_id = core.territory()")
                .query(String.class)
                .list()
                .forEach(id -> store.delete(town.id() + "/" + id)));
        add("bon.txt", "Un hérisson".getBytes(StandardCharsets.UTF_8), null);

        round.everywhere();

        found(teacher, "hérisson", "bon.txt");
        find(teacher, "castor").andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void takesAsManyWordsAsPostgresDoes() throws Exception {
        StringBuilder words = new StringBuilder("hérisson ");
        for (int i = 0; i < 60_000; i++) {
            words.append((char) (0x4E00 + i % 20_000))
                    .append((char) (0x4E00 + i / 20_000))
                    .append("国 ");
        }
        add("long.txt", words.toString().getBytes(StandardCharsets.UTF_8), null);

        round.everywhere();

        found(teacher, "hérisson", "long.txt");
    }

    private void found(Viewer by, String words, String name) throws Exception {
        find(by, words)
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].item.name").value(name))
                .andExpect(jsonPath("$.items[0].inside").value(!name.startsWith(words)));
    }

    private ResultActions find(Viewer by, String words) throws Exception {
        return asking.get(by, "/api/core/items?q={words}", words);
    }

    private void add(String name, byte[] content, @Nullable String folder) throws Exception {
        addTo(name, content, folder).andExpect(status().isCreated());
    }

    private ResultActions addTo(String name, byte[] content, @Nullable String folder) throws Exception {
        String upload = id(TerritoryScope.call(
                town.id(),
                () -> mvc.perform(multipart("/api/core/files")
                        .file(new MockMultipartFile("file", name, null, content))
                        .requestAttr(Viewer.class.getName(), teacher))));
        return add(teacher, space, upload, folder);
    }

    private static byte[] docx(String words) {
        return SampleFiles.zip(
                "[Content_Types].xml",
                "word/document.xml=<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"
                        .formatted(utf8(words)));
    }

    private static byte[] odt(String words) {
        return SampleFiles.zip(
                "mimetype=application/vnd.oasis.opendocument.text",
                "content.xml=<o:d xmlns:o=\"o\"><o:p>%s</o:p></o:d>".formatted(utf8(words)));
    }

    /** Samples are written byte by byte. */
    private static String utf8(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static byte[] pdf(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                pen.newLineAtOffset(50, 700);
                pen.showText(words);
                pen.endText();
            }
            pdf.save(out);
        }
        return out.toByteArray();
    }
}

package fr.ent.messaging.blog.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.BookFiles;
import fr.ent.messaging.testing.BookMaker;
import fr.ent.messaging.testing.MessagingTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A book as a printer takes it: cut and folded, of a class or of a journal. */
@MessagingTest
class PrintedBookIT extends BlogScene {

    private BookMaker maker;

    @BeforeEach
    void teacherMakesBooks() {
        maker = new BookMaker(client, teacher, ce1);
    }

    @Test
    void aPrinterTakesThePdf() throws IOException {
        published(Map.of("title", "Notre potager", "fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        published(Map.of("title", "La « soupe » & <le pain>", "authorIds", List.of(rose, malo)));

        String made = maker.make("FAMILIES");
        byte[] pdf = maker.fetch(made, "PDF");
        assertThat(maker.open(made, "PDF").header("Content-Disposition"))
                .as("many books lie in one folder")
                .contains("CE1", "Jean%20Mac");

        try (PDDocument book = Loader.loadPDF(pdf)) {
            assertThat(book.getNumberOfPages()).isEqualTo(4);
            PDPage cover = book.getPage(0);
            assertThat(millimetres(cover.getMediaBox())).isEqualTo("154 x 216");
            assertThat(List.of(cover.getTrimBox(), cover.getCropBox()))
                    .allSatisfy(cut -> assertThat(millimetres(cut)).isEqualTo("148 x 210"));
            assertThat(millimetres(cover.getBleedBox())).isEqualTo("154 x 216");
            assertThat(BookFiles.page(book, 1)).contains("Le blog de la classe de CE1", "Jean-Macé");
            assertThat(BookFiles.page(book, 2))
                    .contains("Sommaire", "Notre potager")
                    .containsPattern("potager[ .]+3");
            assertThat(BookFiles.page(book, 3)).contains("Notre potager", "La classe de CE1", "3");
            assertThat(BookFiles.page(book, 4)).contains("La « soupe » & <le pain>", "Malo et Rose", "4");
            assertThat(BookFiles.pictures(book))
                    .as("on the cover and in its article")
                    .isEqualTo(2);
            assertThat(BookFiles.fonts(book))
                    .isNotEmpty()
                    .allSatisfy(embedded -> assertThat(embedded).isTrue());
        }
        assertThat(told(teacher, "messaging.book-ready")).isEqualTo(1);
    }

    @Test
    void itsPagesFillSheetsThatAreFoldedTwice() throws IOException {
        List.of("Un", "Deux", "Trois").forEach(title -> published(Map.of("title", title)));

        try (PDDocument book = Loader.loadPDF(maker.fetch(maker.make("FAMILIES"), "PDF"))) {
            assertThat(book.getNumberOfPages()).isEqualTo(8);
            assertThat(BookFiles.page(book, 5)).contains("Trois");
            assertThat(BookFiles.page(book, 6)).isBlank();
            assertThat(millimetres(book.getPage(7).getTrimBox())).isEqualTo("148 x 210");
        }
    }

    @Test
    void aJournalBecomesABookAsWell() throws IOException {
        String article = beginJournal(teacher, Map.of("title", "La fête"));
        step(teacher, article, "publish");
        published(Map.of("title", "Rien que le CE1", "audience", "SCHOOL"));
        assertThat(client.post(teacher, BookMaker.BOOKS, Map.of("schoolId", school, "audience", "FAMILIES"))
                        .status())
                .as("a journal is the whole school's")
                .isEqualTo(400);
        Answer asked = client.post(teacher, BookMaker.BOOKS, Map.of("schoolId", school, "audience", "SCHOOL"));
        assertThat(asked.status()).isEqualTo(202);
        await().atMost(BookFiles.LONG).until(() -> told(teacher, "messaging.book-ready") == 1);
        try (PDDocument book = Loader.loadPDF(maker.fetch(asked.id(), "PDF"))) {
            assertThat(BookFiles.page(book, 1)).contains("Journal de l’école Jean-Macé");
            assertThat(BookFiles.page(book, 2)).contains("La fête").doesNotContain("CE1");
            assertThat(BookFiles.page(book, 3)).contains("La fête Le ").doesNotContain("L’école");
        }
        assertThat(client.get(teacher, BookMaker.BOOKS + "/" + asked.id() + "/content?format=EPUB")
                        .response()
                        .getHeader("Content-Disposition"))
                .contains("du%20journal", "Jean%20Mac", "2026%202027");
        assertThat(maker.list().body()).isEmpty();
    }

    private static String millimetres(PDRectangle box) {
        return Math.round(box.getWidth() / 72 * 25.4) + " x " + Math.round(box.getHeight() / 72 * 25.4);
    }
}

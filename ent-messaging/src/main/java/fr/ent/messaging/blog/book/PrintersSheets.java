package fr.ent.messaging.blog.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Makes a PDF fit for a printer's sheets: it says where each page is cut, 3 mm within its edges, and has as many pages as sheets folded
 * twice. A screen and a printer at home show what is left after the cut.
 */
final class PrintersSheets {

    /** The edge that is printed beyond the cut, in points. */
    private static final float BLEED = 3 * 72 / 25.4f;

    private static final int PAGES_OF_A_SHEET = 4;

    private PrintersSheets() {}

    static void fit(Path pdf) throws IOException {
        Path fitted =
                Files.createTempFile(Objects.requireNonNull(pdf.toAbsolutePath().getParent()), "sheets-", null);
        try {
            try (PDDocument book =
                    Loader.loadPDF(pdf.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
                fill(book);
                book.getPages().forEach(PrintersSheets::cut);
                book.save(fitted.toFile());
            }
            Files.move(fitted, pdf, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fitted);
        }
    }

    /** Empty pages at the end. */
    private static void fill(PDDocument book) {
        PDRectangle size = book.getPage(0).getMediaBox();
        while (book.getNumberOfPages() % PAGES_OF_A_SHEET != 0) {
            PDPage empty = new PDPage(size);
            empty.setResources(new PDResources());
            book.addPage(empty);
        }
    }

    private static void cut(PDPage page) {
        PDRectangle whole = page.getMediaBox();
        PDRectangle kept = new PDRectangle(
                whole.getLowerLeftX() + BLEED,
                whole.getLowerLeftY() + BLEED,
                whole.getWidth() - 2 * BLEED,
                whole.getHeight() - 2 * BLEED);
        page.setBleedBox(whole);
        page.setTrimBox(kept);
        page.setCropBox(kept);
    }
}

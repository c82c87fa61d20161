package fr.ent.core.account.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a printed document as people would. */
public final class PrintedPages {

    private PrintedPages() {}

    /** The text of each page. */
    public static List<String> read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> page(document, page))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String page(PDDocument document, int page) {
        try {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            return text.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

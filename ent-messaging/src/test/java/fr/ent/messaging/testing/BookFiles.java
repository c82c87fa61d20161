package fr.ent.messaging.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** The content of books, as somebody finds it who opens them. */
public final class BookFiles {

    /** For which a book is waited: the first one of a process finds nothing warm. */
    public static final Duration LONG = Duration.ofSeconds(30);

    private BookFiles() {}

    public static String text(byte[] pdf) throws IOException {
        try (PDDocument book = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(book);
        }
    }

    public static String page(PDDocument book, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(book).replaceAll("[\\s\u00a0]+", " ");
    }

    public static int pictures(PDDocument book) {
        int found = 0;
        for (PDPage page : book.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                found += page.getResources().isImageXObject(name) ? 1 : 0;
            }
        }
        return found;
    }

    public static int picturesInPdf(byte[] pdf) throws IOException {
        try (PDDocument book = Loader.loadPDF(pdf)) {
            return pictures(book);
        }
    }

    public static int picturesInEpub(byte[] epub) throws IOException {
        return (int) entries(epub).stream()
                .filter(entry -> entry.getName().startsWith("EPUB/images/"))
                .count();
    }

    public static List<ZipEntry> entries(byte[] epub) throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** For each font whether it lies within. */
    public static List<Boolean> fonts(PDDocument book) throws IOException {
        List<Boolean> embedded = new ArrayList<>();
        for (PDPage page : book.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                embedded.add(page.getResources().getFont(name).isEmbedded());
            }
        }
        return embedded;
    }
}

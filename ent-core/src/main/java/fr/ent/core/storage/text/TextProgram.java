package fr.ent.core.storage.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A program of its own: writes the words of one document to where it is told to. It is started with little memory and ended when it
 * takes long, so that a document made to exhaust its reader exhausts nothing else.
 */
public final class TextProgram {

    /** Enough to find a document by; a book of a hundred pages. PostgreSQL takes no more than a megabyte of them. */
    static final int MOST_SIGNS = 200_000;

    /** Its end, should the one that started it be gone. */
    private static final int MOST_SECONDS = 60;

    private static final int MOST_PAGES = 400;
    private static final int MOST_BYTES_OF_TEXT = 1_000_000;

    private TextProgram() {}

    /** @param arguments the document, its media type, and where its words go */
    public static void main(String[] arguments) throws IOException {
        CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(1));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (Writer out = new BoundedText(
                new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(Path.of(arguments[2])), StandardCharsets.UTF_8)),
                MOST_SIGNS)) {
            write(Path.of(arguments[0]), arguments[1], out);
        }
    }

    private static void write(Path document, String mediaType, Writer to) throws IOException {
        try {
            switch (mediaType) {
                case "application/pdf" -> pdf(document, to);
                case "text/plain", "text/csv" -> text(document, to);
                default -> OfficeText.write(document, to);
            }
        } catch (BoundedText.FullException enough) {
            to.flush();
        }
    }

    /** A document that is protected against copying keeps its words. What is unfolded meanwhile counts as memory, never as disk. */
    private static void pdf(Path document, Writer to) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(document.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getCurrentAccessPermission().canExtractContent()) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setEndPage(MOST_PAGES);
                stripper.writeText(pdf, to);
            }
        }
    }

    private static void text(Path document, Writer to) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            to.write(new String(in.readNBytes(MOST_BYTES_OF_TEXT), StandardCharsets.UTF_8));
        }
    }
}

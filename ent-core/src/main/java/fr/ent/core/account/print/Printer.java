package fr.ent.core.account.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Turns pages written in XHTML into a tagged PDF, in a typeface made to be read by everybody. */
@Component
public class Printer {

    private static final String MAIN = "Atkinson Hyperlegible Next";

    /** For names with letters that the main typeface lacks. */
    private static final String RARE_LETTERS = "Noto Sans";

    private static final String PICTURE = "picture";

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** @param page a whole XHTML document; it may not point anywhere outside itself */
    public byte[] print(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder(page).toStream(pdf).run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    /**
     * Prints a long document straight to where it is kept; what is drawn already lies on the disk meanwhile.
     *
     * @param page may also show pictures by {@code picture:} and a name
     * @param pictures opens the picture of a name
     */
    public void print(String page, Function<String, InputStream> pictures, OutputStream to) throws IOException {
        try (PDDocument drawn = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            builder(page)
                    .useProtocolsStreamImplementation(
                            address -> new PictureContent(pictures.apply(address.substring(PICTURE.length() + 1))),
                            PICTURE)
                    .usePDDocument(drawn)
                    .toStream(to)
                    .run();
        }
    }

    private static PdfRendererBuilder builder(String page) {
        return new PdfRendererBuilder()
                .useFont(() -> font("AtkinsonHyperlegibleNext_400Regular.ttf"), MAIN, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("AtkinsonHyperlegibleNext_700Bold.ttf"), MAIN, 700, FontStyle.NORMAL, true)
                .useFont(() -> font("NotoSans_600SemiBold.ttf"), RARE_LETTERS, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("NotoSans_600SemiBold.ttf"), RARE_LETTERS, 700, FontStyle.NORMAL, true)
                .usePdfUaAccessibility(true)
                .withProducer("Préau")
                .withHtmlContent(page, null);
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Printer.class.getResourceAsStream("/fr/ent/core/account/print/" + file), file);
    }

    /** A picture as the renderer reads it. */
    private record PictureContent(InputStream content) implements FSStream {

        @Override
        public InputStream getStream() {
            return content;
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(content, StandardCharsets.UTF_8);
        }
    }
}

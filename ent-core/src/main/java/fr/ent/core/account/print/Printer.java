package fr.ent.core.account.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Turns pages written in XHTML into a tagged PDF, in a typeface made to be read by everybody. */
@Component
public class Printer {

    private static final String MAIN = "Atkinson Hyperlegible Next";

    /** For names with letters that the main typeface lacks. */
    private static final String RARE_LETTERS = "Noto Sans";

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** @param page a whole XHTML document; it may not point anywhere outside itself */
    public byte[] print(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("AtkinsonHyperlegibleNext_400Regular.ttf"), MAIN, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("AtkinsonHyperlegibleNext_700Bold.ttf"), MAIN, 700, FontStyle.NORMAL, true)
                    .useFont(() -> font("NotoSans_600SemiBold.ttf"), RARE_LETTERS, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("NotoSans_600SemiBold.ttf"), RARE_LETTERS, 700, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .withProducer("Préau")
                    .withHtmlContent(page, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Printer.class.getResourceAsStream("/fr/ent/core/account/print/" + file), file);
    }
}

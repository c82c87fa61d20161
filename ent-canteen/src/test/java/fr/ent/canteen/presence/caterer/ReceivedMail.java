package fr.ent.canteen.presence.caterer;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;

/** A mail as the caterer reads it. */
record ReceivedMail(MimeMessage mail) {

    static final Pattern LINK = Pattern.compile("https?://[^ ]*/traiteur/([A-Za-z0-9_-]{43})");

    String text() throws Exception {
        Object content = part(0).getContent();
        while (content instanceof Multipart inner) {
            content = inner.getBodyPart(0).getContent();
        }
        return content.toString();
    }

    String pdf() throws Exception {
        try (InputStream in = part(1).getInputStream()) {
            return words(in.readAllBytes());
        }
    }

    /** The secret of the link in it. */
    String token() throws Exception {
        Matcher link = LINK.matcher(text());
        Assertions.assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private BodyPart part(int number) throws Exception {
        return ((Multipart) mail.getContent()).getBodyPart(number);
    }

    static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}

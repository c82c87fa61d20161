package fr.ent.core.storage.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.storage.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents made to exhaust their reader, or to make it tell more than they hold. */
class HostileDocumentsIT extends ClassScene {

    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    private PassingFiles passing;

    @Test
    void aPageThatUnfoldsWithoutEndCostsNoMoreThanItsProgram(@TempDir Path folder) throws Exception {
        assertThat(read(folder, folded(100_000_000), PDF)).isBlank();
    }

    @Test
    void readsNoEntityFromElsewhere(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "motdepasse");
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><d><p>avant &x;</p></d>";

        assertThat(read(folder, SampleFiles.zip("[Content_Types].xml", "word/document.xml=" + xml), WORD))
                .doesNotContain("motdepasse");
    }

    @Test
    void endsADocumentThatTakesLongOrMuchMemory(@TempDir Path folder) throws Exception {
        String deep = "<d>" + "<p>".repeat(20) + "mot ".repeat(400_000) + "</p>".repeat(20) + "</d>";
        byte[] endless = SampleFiles.zip("[Content_Types].xml", "word/document.xml=" + deep);

        assertThat(read(folder, endless, WORD)).hasSizeLessThanOrEqualTo(TextProgram.MOST_SIGNS);
        assertThat(new ReadWords(passing, Duration.ofMillis(1)).read(Files.write(folder.resolve("b"), endless), WORD))
                .isEmpty();
    }

    /** A page whose text is one word, so many times over, in a few hundred kilobytes. */
    private static byte[] folded(int signs) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(text)) {
            byte[] piece = SampleFiles.bytes("(mot) Tj ".repeat(100_000));
            for (int i = 0; i < signs / piece.length; i++) {
                deflater.write(piece);
            }
        }
        return SampleFiles.concat(
                SampleFiles.bytes("""
                        %%PDF-1.4
                        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >> endobj
                        4 0 obj << /Filter /FlateDecode /Length %d >> stream
                        """.formatted(text.size())),
                text.toByteArray(),
                SampleFiles.bytes("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"));
    }

    private String read(Path folder, byte[] document, String mediaType) throws IOException {
        return new ReadWords(passing).read(Files.write(folder.resolve("a"), document), mediaType);
    }
}

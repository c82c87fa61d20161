package fr.ent.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.storage.kind.MediaKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leçon du 24.11.pdf               | leçon du 24.11.pdf",
                "../../etc/passwd                 | passwd.pdf",
                "C:\\Users\\maitresse\\Leçon.PDF  | Leçon.PDF",
                "..\\..\\boot.ini                 | boot.ini.pdf",
                "/                                | fichier.pdf",
                "..                               | fichier.pdf",
                ".pdf                             | pdf.pdf",
                "virus.exe                        | virus.exe.pdf",
            })
    void keepsOnlyAName(String asked, String kept) {
        assertThat(FileName.of(asked, MediaKind.PDF).text()).startsWith(kept);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(FileName.of("fdp\u202Eexe.\u0000le\r\nçon.pdf", MediaKind.PDF)
                        .text())
                .isEqualTo("fdpexe.leçon.pdf");
    }

    @Test
    void namesWhatHasNoName() {
        assertThat(FileName.of(null, MediaKind.JPEG).text()).isEqualTo("fichier.jpg");
    }

    @Test
    void shortensALongNameAndKeepsItsEnding() {
        String name = FileName.of("é".repeat(195) + "😀😀😀.pdf", MediaKind.PDF).text();

        assertThat(name).hasSizeLessThanOrEqualTo(200).endsWith(".pdf").doesNotContain("\uD83D.");
    }
}

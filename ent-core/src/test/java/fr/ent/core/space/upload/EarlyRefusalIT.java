package fr.ent.core.space.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kind that isn't taken is refused as soon as a start tells it, and not after hours. */
class EarlyRefusalIT extends UploadScene {

    private static final int FIRST = 200_000;
    private static final long LENGTH = 1_000_000_000;

    @ParameterizedTest
    @CsvSource({
        "page.html, '<!DOCTYPE html><html><script>'",
        "programme.txt, 'MZ\u0090'",
        "photos.zip, 'PK\u0003\u0004'",
        "dessin.svg, '<svg xmlns=\"http://www.w3.org/2000/svg\">'"
    })
    void refusesWhatTheStartTells(String name, String start) throws Exception {
        String upload = begun(name, LENGTH);

        send(teacher, upload, 0, startingWith(start, FIRST))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:file-type-refused"));

        send(teacher, upload, 0, startingWith(start, FIRST)).andExpect(status().isUnsupportedMediaType());
        ask(teacher, upload).andExpect(status().isGone());
        assertThat(parts()).isZero();
        begin(teacher, space, null, "autre.txt", LENGTH).andExpect(status().isCreated());
    }

    @ParameterizedTest
    @CsvSource({"devoir.docx, 'PK\u0003\u0004'", "texte.txt, 'Bonjour'", "plan.pdf, '%PDF-1.7'"})
    void goesOnWithWhatMayBeTaken(String name, String start) throws Exception {
        String upload = begun(name, LENGTH);

        send(teacher, upload, 0, startingWith(start, FIRST))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Upload-Offset", Integer.toString(FIRST)));
    }

    @Test
    void refusesAnArchiveThatIsNone() throws Exception {
        String upload = id(beginWith(
                        teacher,
                        Long.toString(LENGTH),
                        "filename " + base64("a.zip") + ",spaceId " + base64(space) + ",becomes " + base64("FOLDER"))
                .andExpect(status().isCreated()));

        send(teacher, upload, 0, startingWith("Bonjour", FIRST)).andExpect(status().isUnsupportedMediaType());
    }

    private static byte[] startingWith(String start, int length) {
        byte[] bytes = Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), length);
        Arrays.fill(bytes, start.length(), length, (byte) ' ');
        return bytes;
    }
}

package fr.ent.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.disk.UnseenFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** A file for whoever asks says how long it is, where that is known. */
class DownloadTests {

    private static final Download FILE = new Download("Un demi", "pdf", MediaType.APPLICATION_PDF);

    @Test
    void saysItsLength() throws IOException {
        try (UnseenFile unseen = UnseenFile.make()) {
            try (Writer writer = unseen.writer()) {
                writer.write("Léa");
            }

            assertThat(FILE.of(unseen).getHeaders().getContentLength()).isEqualTo(4);
        }
        assertThat(FILE.of(content(), 3).getHeaders().getContentLength()).isEqualTo(3);
        assertThat(FILE.of(new byte[3]).getHeaders().getContentLength()).isEqualTo(3);
    }

    @Test
    void saysNoneWhereItFlows() {
        assertThat(FILE.of(content()).getHeaders().getContentLength()).isEqualTo(-1);
    }

    private static InputStream content() {
        return new ByteArrayInputStream(new byte[3]);
    }
}

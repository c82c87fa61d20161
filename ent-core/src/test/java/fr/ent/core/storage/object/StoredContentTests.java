package fr.ent.core.storage.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.ServiceUnavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.SocketException;
import org.junit.jupiter.api.Test;

class StoredContentTests {

    @Test
    void aStoreThatDiesWhileAContentFlowsIsAway() throws IOException {
        try (InputStream content =
                new StoredContent(new SequenceInputStream(new ByteArrayInputStream(new byte[10]), new CutStream()))) {
            assertThat(content.readNBytes(10)).hasSize(10);

            assertThatThrownBy(() -> content.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOfSatisfying(ServiceUnavailable.class, failure -> {
                        assertThat(failure.service()).isEqualTo("storage");
                        assertThat(ObjectStore.breaksOff(failure)).isTrue();
                    });
        }
    }

    private static final class CutStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new SocketException("Connection reset");
        }

        @Override
        public int read(byte[] to, int at, int most) throws IOException {
            return read();
        }
    }
}

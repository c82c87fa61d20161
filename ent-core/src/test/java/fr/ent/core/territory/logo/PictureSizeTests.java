package fr.ent.core.territory.logo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureSizeTests {

    @Test
    void readsTheThreeHeadersOfWebp() {
        assertThat(webp("VP8X", 12, new byte[] {(byte) 0x0f, 0x27, 0, 5, 0, 0})).contains(new Dimension(10_000, 6));
        assertThat(webp("VP8L", 9, new byte[] {7, 0x40, 1, 0})).contains(new Dimension(8, 6));
        assertThat(webp("VP8 ", 14, new byte[] {8, 0, 6, 0})).contains(new Dimension(8, 6));
        assertThat(webp("ALPH", 9, new byte[] {7})).isEmpty();
    }

    @Test
    void knowsNoneOfWhatIsNoPicture() {
        assertThat(PictureSize.of(new byte[8], "image/webp")).isEmpty();
        assertThat(PictureSize.of(new byte[8], "image/png")).isEmpty();
    }

    private static Optional<Dimension> webp(String chunk, int at, byte[] size) {
        byte[] picture = Arrays.copyOf(("RIFF0000WEBP" + chunk).getBytes(StandardCharsets.ISO_8859_1), 40);
        System.arraycopy(size, 0, picture, 12 + at, size.length);
        return PictureSize.of(picture, "image/webp");
    }
}

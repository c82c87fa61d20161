package fr.ent.core.storage.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.storage.SampleFiles;
import fr.ent.core.storage.kind.MediaKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureCleanerTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of(MediaKind.JPEG, SampleFiles.photograph()),
                Arguments.of(MediaKind.PNG, SampleFiles.pngWithText()),
                Arguments.of(MediaKind.GIF, SampleFiles.gifWithComment()),
                Arguments.of(MediaKind.WEBP, SampleFiles.webpWithExif()));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void forgetsWhereAPictureWasTaken(MediaKind kind, byte[] picture) throws IOException {
        assertThat(text(picture)).contains(SampleFiles.SECRET);

        assertThat(text(clean(kind, picture))).doesNotContain(SampleFiles.SECRET);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void cutsWhatHidesBehindTheEnd(MediaKind kind, byte[] picture) throws IOException {
        byte[] polyglot = SampleFiles.concat(picture, SampleFiles.bytes(SCRIPT), SampleFiles.zip("evil.class"));

        assertThat(clean(kind, polyglot)).isEqualTo(clean(kind, picture));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void refusesATruncatedPicture(MediaKind kind, byte[] picture) {
        assertThatThrownBy(() -> clean(kind, Arrays.copyOf(picture, picture.length - 12)))
                .isInstanceOf(MalformedPictureException.class);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void refusesAPictureMadeOfAnythingElse(MediaKind kind, byte[] picture) {
        byte[] forged = SampleFiles.concat(Arrays.copyOf(picture, 6), SampleFiles.bytes("/*" + SCRIPT.repeat(20)));

        assertThatThrownBy(() -> clean(kind, forged)).isInstanceOf(MalformedPictureException.class);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void cleaningTwiceChangesNothing(MediaKind kind, byte[] picture) throws IOException {
        byte[] once = clean(kind, picture);

        assertThat(clean(kind, once)).isEqualTo(once);
    }

    @Test
    void leavesEveryPixelAsItWas() throws IOException {
        for (MediaKind kind : new MediaKind[] {MediaKind.JPEG, MediaKind.PNG, MediaKind.GIF}) {
            byte[] picture = SampleFiles.picture(kind.endings().getFirst());

            assertThat(pixels(clean(kind, picture))).isEqualTo(pixels(picture));
        }
    }

    @Test
    void remembersWhichWayIsUp() throws IOException {
        byte[] cleaned = clean(MediaKind.JPEG, SampleFiles.photograph());

        assertThat(text(cleaned)).contains(text(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6}));
    }

    @Test
    void refusesAPictureTooLargeForAScreen() {
        byte[] bomb = SampleFiles.picture("png");
        bomb[16] = 0x01;
        bomb[20] = 0x01;

        assertThatThrownBy(() -> clean(MediaKind.PNG, bomb)).isInstanceOf(MalformedPictureException.class);
    }

    @Test
    void refusesAPictureLargerThanItsCanvas() {
        assertThatThrownBy(() -> clean(MediaKind.WEBP, SampleFiles.webpLargerThanItsCanvas()))
                .isInstanceOf(MalformedPictureException.class)
                .hasMessageContaining("16383");
        assertThatThrownBy(() -> clean(MediaKind.WEBP, SampleFiles.webpWithALargeFrame()))
                .isInstanceOf(MalformedPictureException.class)
                .hasMessageContaining("16383");
    }

    @Test
    void refusesAPictureThatIsPaintedMoreThanAHundredTimes() throws IOException {
        assertThat(clean(MediaKind.JPEG, SampleFiles.jpegOfScans(100))).isNotEmpty();

        assertThatThrownBy(() -> clean(MediaKind.JPEG, SampleFiles.jpegOfScans(101)))
                .isInstanceOf(MalformedPictureException.class)
                .hasMessageContaining("scans");
    }

    private static byte[] clean(MediaKind kind, byte[] picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureCleaner.of(kind).orElseThrow().clean(new PictureStream(new ByteArrayInputStream(picture), out));
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

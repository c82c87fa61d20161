package fr.ent.messaging.blog.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookPicturesTests {

    @TempDir
    private Path folder;

    @Test
    void makesALargePictureSmallerAndLeavesASmallOneAsItIs() throws IOException {
        assertThat(written(png(5_000, 2_500)).getWidth()).isEqualTo(1_250);
        assertThat(written(png(5_000, 2_500)).getHeight()).isEqualTo(625);
        assertThat(written(png(40, 30)).getWidth()).isEqualTo(40);
    }

    /** As a telephone held upright takes it: turned, with a note of that. */
    @Test
    void turnsAPictureUpright() throws IOException {
        BufferedImage upright = written(turned(6));

        assertThat(upright.getWidth()).isEqualTo(40);
        assertThat(upright.getHeight()).isEqualTo(80);
        assertThat(new Color(upright.getRGB(35, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(5, 75)).getRed()).isLessThan(60);
    }

    @Test
    void leavesOutWhatIsNoPicture() throws IOException {
        assertThat(BookPictures.write(new ByteArrayInputStream(new byte[100]), folder.resolve("none")))
                .isFalse();
    }

    private BufferedImage written(byte[] picture) throws IOException {
        Path to = folder.resolve("picture");
        assertThat(BookPictures.write(new ByteArrayInputStream(picture), to)).isTrue();
        assertThat(Files.readAllBytes(to)).startsWith(0xff, 0xd8);
        return ImageIO.read(to.toFile());
    }

    private static byte[] png(int width, int height) throws IOException {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** 80 by 40, its upper left corner red: turned by a quarter to the right that one is on the upper right. */
    private static byte[] turned(int orientation) throws IOException {
        BufferedImage picture = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 16; y++) {
                picture.setRGB(x, y, Color.RED.getRGB());
            }
        }
        byte[] jpeg = encoded(picture, "jpeg");
        ByteBuffer exif = ByteBuffer.allocate(36)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation);
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        noted.write(jpeg, 0, 2);
        noted.write(exif.array());
        noted.write(jpeg, 2, jpeg.length - 2);
        return noted.toByteArray();
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}

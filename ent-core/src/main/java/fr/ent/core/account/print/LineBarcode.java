package fr.ent.core.account.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** Lines that a hand scanner reads, by Code 128. */
public record LineBarcode(String text) {

    private static final int PIXELS_A_LINE = 4;
    private static final int HEIGHT = 120;
    private static final int QUIET_LINES = 10;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    /** The lines as an image that stands in the page itself. */
    public String asDataUri() {
        BitMatrix lines = new Code128Writer()
                .encode(text, BarcodeFormat.CODE_128, 1, 1, Map.of(EncodeHintType.MARGIN, QUIET_LINES));
        BufferedImage image =
                new BufferedImage(lines.getWidth() * PIXELS_A_LINE, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < HEIGHT; y++) {
                image.setRGB(x, y, lines.get(x / PIXELS_A_LINE, 0) ? BLACK : WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}

package fr.ent.core.territory.logo;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads from its first bytes how wide and high a picture is; none of its points is made. */
final class PictureSize {

    private static final int BYTE = 0xff;
    private static final int FOURTEEN_BITS = 0x3fff;
    private static final int KIND_AT = 12;
    private static final int HEADER = 30;

    private PictureSize() {}

    /** Nothing for a picture that says no size. */
    static Optional<Dimension> of(byte[] picture, String mediaType) {
        try {
            return mediaType.equals("image/webp") ? webp(picture) : known(picture);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Dimension> known(byte[] picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** The three headers of RFC 9649: extended, without loss, and lossy. */
    private static Optional<Dimension> webp(byte[] picture) {
        if (picture.length < HEADER) {
            return Optional.empty();
        }
        return switch (new String(picture, KIND_AT, 4, StandardCharsets.ISO_8859_1)) {
            case "VP8X" -> Optional.of(new Dimension(1 + number(picture, 24, 3), 1 + number(picture, 27, 3)));
            case "VP8L" -> {
                int bits = number(picture, 21, 4);
                yield Optional.of(new Dimension(1 + (bits & FOURTEEN_BITS), 1 + ((bits >>> 14) & FOURTEEN_BITS)));
            }
            case "VP8 " ->
                Optional.of(
                        new Dimension(number(picture, 26, 2) & FOURTEEN_BITS, number(picture, 28, 2) & FOURTEEN_BITS));
            default -> Optional.empty();
        };
    }

    private static int number(byte[] picture, int at, int bytes) {
        int number = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            number = (number << 8) | (picture[at + i] & BYTE);
        }
        return number;
    }
}

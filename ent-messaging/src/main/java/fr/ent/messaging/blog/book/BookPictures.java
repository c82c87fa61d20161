package fr.ent.messaging.blog.book;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Makes pictures fit for paper: upright JPEGs of 250 dots an inch on a page of A5. */
final class BookPictures {

    private static final int LONGEST = 1_250;
    private static final float QUALITY = 0.85f;

    /** As core writes which way is up, and nothing else of a camera. */
    private static final byte[] TURNED = "Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII);

    private static final int TURN_AT = 24;
    private static final int HEAD = 65_536;

    private BookPictures() {}

    /** Whether it could be read. */
    static boolean write(InputStream picture, Path to) throws IOException {
        byte[] content = picture.readAllBytes();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                jpeg(upright(smaller(read(reader)), turn(content)), to);
            } finally {
                reader.dispose();
            }
        }
        return true;
    }

    /** Leaves pixels out on the way, so that a large picture doesn't fill the memory. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage smaller(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGEST / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        return drawn(
                width,
                height,
                picture,
                AffineTransform.getScaleInstance(
                        (double) width / picture.getWidth(), (double) height / picture.getHeight()));
    }

    private static BufferedImage upright(BufferedImage picture, int turn) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turned = switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        return turned.isIdentity()
                ? picture
                : turn < 5 ? drawn(width, height, picture, turned) : drawn(height, width, picture, turned);
    }

    /** On white, which shows where a picture has holes. */
    private static BufferedImage drawn(int width, int height, BufferedImage picture, AffineTransform how) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return drawn;
    }

    /** The turn that a camera noted, 2 to 8; 1 for none. */
    private static int turn(byte[] content) {
        for (int at = 0; at < Math.min(content.length, HEAD) - TURN_AT - 2; at++) {
            if (startsAt(content, at)) {
                return ByteBuffer.wrap(content).getShort(at + TURN_AT);
            }
        }
        return 1;
    }

    private static boolean startsAt(byte[] content, int at) {
        for (int i = 0; i < TURNED.length; i++) {
            if (content[at + i] != TURNED[i]) {
                return false;
            }
        }
        return true;
    }

    private static void jpeg(BufferedImage picture, Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (OutputStream file = Files.newOutputStream(to);
                ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}

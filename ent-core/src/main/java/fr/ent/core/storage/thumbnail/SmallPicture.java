package fr.ent.core.storage.thumbnail;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes an upright JPEG of a picture, as small as is asked for.
 *
 * @param longest its longer side, in points
 * @param quality between 0 and 1
 */
public record SmallPicture(int longest, float quality) {

    /** More than a telephone takes; what is larger is there to fill the memory. */
    private static final long MOST_POINTS = 60_000_000;

    /** Of a WebP, which is read whole, each point in four bytes and more, before points are left out. */
    private static final long MOST_POINTS_OF_WEBP = 12_000_000;

    /** A line is read whole. */
    private static final int LONGEST_SIDE = 20_000;

    /** A picture that sharpens as it comes is sharp by then; each pass goes over the whole of it. */
    private static final int MOST_PASSES = 20;

    private static final Duration MOST_WORK = Duration.ofSeconds(10);

    /** As pictures are kept: which way is up, and nothing else of a camera. */
    private static final byte[] TURNED = "Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII);

    private static final int TURN_AT = 24;
    private static final int HEAD = 65_536;

    /**
     * Whether the picture could be read: it is one, well formed, not larger than a picture is, and doesn't take too long. One picture
     * at a time is read, whoever asks.
     */
    public boolean write(Path picture, Path to) throws IOException {
        Optional<BufferedImage> small = PictureTurn.USUAL.take(() -> read(picture));
        if (small.isPresent()) {
            jpeg(small.get(), to);
        }
        return small.isPresent();
    }

    private Optional<BufferedImage> read(Path picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (isTooLarge(reader)) {
                    return Optional.empty();
                }
                PictureEnd end = PictureEnd.of(reader, MOST_WORK);
                BufferedImage whole = read(reader);
                return end.hasCome() ? Optional.empty() : Optional.of(upright(smaller(whole), turn(picture)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isTooLarge(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long most = reader.getFormatName().equalsIgnoreCase("webp") ? MOST_POINTS_OF_WEBP : MOST_POINTS;
        return Math.max(width, height) > LONGEST_SIDE || (long) width * height > most;
    }

    /** Leaves points out on the way, so that a large picture doesn't fill the memory. */
    private BufferedImage read(ImageReader reader) throws IOException {
        int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * longest));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        how.setSourceProgressivePasses(0, MOST_PASSES);
        return reader.read(0, how);
    }

    private BufferedImage smaller(BufferedImage picture) {
        double scale = Math.min(1, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
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
    private static int turn(Path picture) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(picture)) {
            head = in.readNBytes(HEAD);
        }
        for (int at = 0; at < head.length - TURN_AT - 2; at++) {
            if (startsAt(head, at)) {
                return ByteBuffer.wrap(head).getShort(at + TURN_AT);
            }
        }
        return 1;
    }

    private static boolean startsAt(byte[] head, int at) {
        for (int i = 0; i < TURNED.length; i++) {
            if (head[at + i] != TURNED[i]) {
                return false;
            }
        }
        return true;
    }

    private void jpeg(BufferedImage picture, Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (OutputStream file = Files.newOutputStream(to);
                ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}

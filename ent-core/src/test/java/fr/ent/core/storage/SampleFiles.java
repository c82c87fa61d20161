package fr.ent.core.storage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each kind, made on the spot. */
public final class SampleFiles {

    /** The place, which must not survive in a picture. */
    public static final String SECRET = "48.8566N 2.3522E";

    private SampleFiles() {}

    public static byte[] pdf() {
        return bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    public static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        image.setRGB(2, 3, 0x1F5547);
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A photograph held sideways (orientation 6), with its place in Exif, an XMP packet and a comment. */
    public static byte[] photograph() {
        byte[] jpeg = picture("jpg");
        byte[] exif = ByteBuffer.allocate(32)
                .put(bytes("Exif\0\0II*\0"))
                .put(new byte[] {8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0})
                .array();
        return concat(
                new byte[] {(byte) 0xFF, (byte) 0xD8},
                segment(0xE1, concat(exif, bytes(SECRET))),
                segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0" + SECRET)),
                segment(0xFE, bytes(SECRET)),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    public static byte[] pngWithText() {
        byte[] png = picture("png");
        byte[] text = bytes("tEXtLocation\0" + SECRET);
        CRC32 crc = new CRC32();
        crc.update(text);
        ByteBuffer chunk = ByteBuffer.allocate(text.length + 8)
                .putInt(text.length - 4)
                .put(text)
                .putInt((int) crc.getValue());
        return concat(Arrays.copyOf(png, 33), chunk.array(), Arrays.copyOfRange(png, 33, png.length));
    }

    /** One lossless pixel row announced, with an Exif chunk behind. */
    public static byte[] webpWithExif() {
        byte[] vp8x = {'V', 'P', '8', 'X', 10, 0, 0, 0, 0x08, 0, 0, 0, 7, 0, 0, 5, 0, 0};
        byte[] vp8l = {'V', 'P', '8', 'L', 6, 0, 0, 0, 0x2F, 7, 0x40, 1, 0, 0};
        byte[] exif = concat(bytes("EXIF"), new byte[] {16, 0, 0, 0}, bytes(SECRET));
        int length = 4 + vp8x.length + vp8l.length + exif.length;
        return concat(bytes("RIFF"), new byte[] {(byte) length, 0, 0, 0}, bytes("WEBP"), vp8x, vp8l, exif);
    }

    /** A canvas of 100 by 100 and a picture of another size behind it. */
    public static byte[] webpLargerThanItsCanvas() {
        byte[] canvas = {'V', 'P', '8', 'X', 10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 99, 0, 0};
        return webp(canvas, largePicture());
    }

    /** The same in an animation. */
    public static byte[] webpWithALargeFrame() {
        byte[] canvas = {'V', 'P', '8', 'X', 10, 0, 0, 0, 2, 0, 0, 0, 99, 0, 0, 99, 0, 0};
        byte[] frame = {'A', 'N', 'M', 'F', 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 99, 0, 0, 100, 0, 0, 0};
        return webp(canvas, frame, largePicture());
    }

    /** 16,383 by 16,383, by its own head. */
    private static byte[] largePicture() {
        return new byte[] {'V', 'P', '8', ' ', 10, 0, 0, 0, 0x10, 0, 0, (byte) 0x9D, 1, 0x2A, -1, 0x3F, -1, 0x3F};
    }

    private static byte[] webp(byte[]... chunks) {
        byte[] content = concat(chunks);
        byte[] head = concat(bytes("RIFF"), new byte[] {(byte) (4 + content.length), 0, 0, 0}, bytes("WEBP"));
        return concat(head, content);
    }

    /** Each scan makes the reader pass the whole picture again. */
    public static byte[] jpegOfScans(int count) {
        byte[] jpeg = picture("jpg");
        int scan = 0;
        while ((jpeg[scan] & 0xFF) != 0xFF || (jpeg[scan + 1] & 0xFF) != 0xDA) {
            scan++;
        }
        byte[] one = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        byte[][] scans = new byte[count][];
        Arrays.fill(scans, one);
        return concat(Arrays.copyOf(jpeg, scan), concat(scans), new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    public static byte[] gifWithComment() {
        byte[] gif = picture("gif");
        byte[] comment = concat(new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()}, bytes(SECRET), new byte[] {0});
        return concat(Arrays.copyOf(gif, gif.length - 1), comment, new byte[] {0x3B});
    }

    public static byte[] zip(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                String[] parts = name.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write(bytes(parts.length == 2 ? parts[1] : "<x/>"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    }

    /** An OLE container whose directory names these entries. */
    public static byte[] ole(String... entries) {
        ByteBuffer file = ByteBuffer.allocate(2048);
        file.put(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        for (int i = 0; i < entries.length; i++) {
            file.put(512 + i * 128, entries[i].getBytes(StandardCharsets.UTF_16LE));
        }
        return file.array();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return concat(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }
}

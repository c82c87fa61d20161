package fr.ent.core.storage.clean;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** JPEG: keeps the picture, its colour profile and which way is up; drops Exif (GPS, device), XMP, IPTC and comments. */
final class CleanJpeg implements PictureCleaner {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int COMMENT = 0xFE;
    private static final int ORIENTATION_TAG = 0x0112;

    /** A picture that sharpens as it comes has ten; each one passes all its points again. */
    private static final int MOST_SCANS = 100;

    @Override
    public void clean(PictureStream picture) throws IOException {
        picture.expect((byte) 0xFF, (byte) START);
        int marker = marker(picture);
        int scans = 0;
        while (marker != END) {
            if (marker == SCAN && ++scans > MOST_SCANS) {
                throw new MalformedPictureException("A JPEG of too many scans");
            }
            segment(picture, marker);
            marker = marker == SCAN ? scan(picture) : marker(picture);
        }
        picture.write(0xFF);
        picture.write(END);
    }

    private static int marker(PictureStream picture) throws IOException {
        if (picture.octet() != 0xFF) {
            throw new MalformedPictureException("A JPEG marker is missing");
        }
        int marker = picture.octet();
        while (marker == 0xFF) {
            marker = picture.octet();
        }
        return marker;
    }

    private static void segment(PictureStream picture, int marker) throws IOException {
        int length = ((picture.octet() << 8) | picture.octet()) - 2;
        if (length < 0) {
            throw new MalformedPictureException("A JPEG segment has no length");
        }
        byte[] content = picture.take(length);
        if (marker == EXIF && startsWith(content, "Exif\0\0")) {
            OptionalInt orientation = orientation(content);
            if (orientation.isPresent()) {
                write(picture, EXIF, upright(orientation.getAsInt()));
            }
        } else if (isKept(marker, content)) {
            if (isFrame(marker) && length >= 5) {
                PictureStream.requireSensible(number(content, 3), number(content, 1));
            }
            write(picture, marker, content);
        }
    }

    /** Copies coded pixels up to the next marker, and returns that marker. */
    private static int scan(PictureStream picture) throws IOException {
        while (true) {
            int octet = picture.octet();
            if (octet != 0xFF) {
                picture.write(octet);
                continue;
            }
            int next = picture.octet();
            while (next == 0xFF) {
                next = picture.octet();
            }
            boolean partOfScan = next == 0 || (next >= 0xD0 && next <= 0xD7);
            if (!partOfScan) {
                return next;
            }
            picture.write(0xFF);
            picture.write(next);
        }
    }

    private static boolean isKept(int marker, byte[] content) {
        return switch (marker) {
            case 0xE0 -> startsWith(content, "JFIF\0");
            case 0xE2 -> startsWith(content, "ICC_PROFILE\0");
            case 0xEE -> startsWith(content, "Adobe");
            case COMMENT -> false;
            default -> marker < 0xE0 || marker > 0xEF;
        };
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static void write(PictureStream picture, int marker, byte[] content) throws IOException {
        picture.write(0xFF);
        picture.write(marker);
        picture.write((content.length + 2) >> 8);
        picture.write(content.length + 2);
        picture.write(content);
    }

    /** Reads the orientation (2–8) from the first directory of an Exif segment; none when upright or unreadable. */
    private static OptionalInt orientation(byte[] exif) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif, 6, exif.length - 6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            tiff.position(tiff.getInt(4));
            for (int entries = tiff.getShort() & 0xFFFF; entries > 0; entries--) {
                int tag = tiff.getShort() & 0xFFFF;
                int value = tiff.getShort(tiff.position() + 6);
                if (tag == ORIENTATION_TAG && value >= 2 && value <= 8) {
                    return OptionalInt.of(value);
                }
                tiff.position(tiff.position() + 10);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    /** An Exif segment that says nothing but the orientation. */
    private static byte[] upright(int orientation) {
        return ByteBuffer.allocate(32)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION_TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static boolean startsWith(byte[] content, String prefix) {
        return new String(content, 0, Math.min(content.length, prefix.length()), StandardCharsets.ISO_8859_1)
                .equals(prefix);
    }

    private static int number(byte[] content, int at) {
        return ((content[at] & 0xFF) << 8) | (content[at + 1] & 0xFF);
    }
}

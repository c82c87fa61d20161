package fr.ent.core.storage.clean;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** WebP: blanks Exif, XMP and unknown chunks in place, since the file's length stands at its start. */
final class CleanWebp implements PictureCleaner {

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final byte[] BLANK = "JUNK".getBytes(StandardCharsets.US_ASCII);
    /** The bits of the extended header that announce Exif and XMP. */
    private static final int METADATA = 0x0C;

    @Override
    public void clean(PictureStream picture) throws IOException {
        picture.expect((byte) 'R', (byte) 'I', (byte) 'F', (byte) 'F');
        byte[] length = picture.take(4);
        picture.write(length);
        picture.expect((byte) 'W', (byte) 'E', (byte) 'B', (byte) 'P');
        long left = (little(length).getInt() & 0xFFFF_FFFFL) - 4;
        boolean measured = false;
        while (left > 0) {
            long chunk = chunk(picture, !measured);
            measured = true;
            left -= chunk;
        }
        if (!measured || left < 0) {
            throw new MalformedPictureException("A WebP of another length than it says");
        }
    }

    private static long chunk(PictureStream picture, boolean first) throws IOException {
        byte[] start = picture.take(8);
        String name = new String(start, 0, 4, StandardCharsets.ISO_8859_1);
        long size = little(start).getInt(4) & 0xFFFF_FFFFL;
        long padded = size + (size & 1);
        if (first) {
            byte[] head = picture.take((int) Math.min(size, 10));
            measure(name, head);
            picture.write(start);
            picture.write(head);
            picture.copy(padded - head.length);
        } else if (KEPT.contains(name)) {
            picture.write(start);
            picture.copy(padded);
        } else {
            System.arraycopy(BLANK, 0, start, 0, BLANK.length);
            picture.write(start);
            picture.blank(padded);
        }
        return padded + 8;
    }

    private static void measure(String name, byte[] head) throws IOException {
        if (head.length < ("VP8L".equals(name) ? 5 : 10)) {
            throw new MalformedPictureException("A WebP without its size");
        }
        ByteBuffer bits = little(head);
        switch (name) {
            case "VP8X" -> {
                head[0] = (byte) (head[0] & ~METADATA);
                PictureStream.requireSensible((bits.getInt(4) & 0xFFFFFF) + 1L, (bits.getInt(6) >>> 8) + 1L);
            }
            case "VP8L" ->
                PictureStream.requireSensible((bits.getInt(1) & 0x3FFF) + 1L, (bits.getInt(1) >>> 14 & 0x3FFF) + 1L);
            case "VP8 " -> PictureStream.requireSensible(bits.getShort(6) & 0x3FFF, bits.getShort(8) & 0x3FFF);
            default -> throw new MalformedPictureException("A WebP without a picture");
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}

package fr.ent.core.storage.clean;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * WebP: blanks Exif, XMP and unknown chunks in place, since the file's length stands at its start. Each picture in it is measured: one
 * larger than the canvas that is announced would fill the memory of whoever believes the canvas.
 */
final class CleanWebp implements PictureCleaner {

    private static final String BLANK = "JUNK";

    /** The bits of the extended header that announce Exif and XMP. */
    private static final int METADATA = 0x0C;

    private static final int CANVAS_HEAD = 10;
    private static final int FRAME_HEAD = 16;

    @Override
    public void clean(PictureStream picture) throws IOException {
        picture.expect((byte) 'R', (byte) 'I', (byte) 'F', (byte) 'F');
        byte[] length = picture.take(4);
        picture.write(length);
        picture.expect((byte) 'W', (byte) 'E', (byte) 'B', (byte) 'P');
        long left = (little(length).getInt() & 0xFFFF_FFFFL) - 4;
        @Nullable Size canvas = null;
        while (left > 0) {
            Chunk chunk = Chunk.read(picture);
            if (canvas == null) {
                canvas = first(picture, chunk);
            } else {
                next(picture, chunk, canvas);
            }
            left -= chunk.length();
        }
        if (canvas == null || left < 0) {
            throw new MalformedPictureException("A WebP of another length than it says");
        }
    }

    private static Size first(PictureStream picture, Chunk chunk) throws IOException {
        if (!chunk.name().equals("VP8X")) {
            return image(picture, chunk);
        }
        byte[] head = chunk.head(picture, CANVAS_HEAD);
        head[0] = (byte) (head[0] & ~METADATA);
        chunk.copy(picture, head);
        return Size.of(1L + number(head, 4), 1L + number(head, 7));
    }

    private static void next(PictureStream picture, Chunk chunk, Size canvas) throws IOException {
        switch (chunk.name()) {
            case "VP8 ", "VP8L" -> image(picture, chunk).require(canvas);
            case "ANMF" -> frame(picture, chunk, canvas);
            case "ALPH", "ANIM", "ICCP" -> chunk.copy(picture, new byte[0]);
            default -> chunk.blank(picture);
        }
    }

    /** One picture of an animation: it lies on the canvas, and what is in it is as large as it says. */
    private static void frame(PictureStream picture, Chunk frame, Size canvas) throws IOException {
        byte[] head = frame.head(picture, FRAME_HEAD);
        Size size = Size.of(1L + number(head, 6), 1L + number(head, 9));
        if (2L * number(head, 0) + size.width() > canvas.width()
                || 2L * number(head, 3) + size.height() > canvas.height()) {
            throw new MalformedPictureException("A picture beside its canvas");
        }
        frame.begin(picture, frame.name());
        picture.write(head);
        long left = frame.padded() - head.length;
        while (left > 0) {
            Chunk chunk = Chunk.read(picture);
            switch (chunk.name()) {
                case "VP8 ", "VP8L" -> image(picture, chunk).require(size);
                case "ALPH" -> chunk.copy(picture, new byte[0]);
                default -> chunk.blank(picture);
            }
            left -= chunk.length();
        }
        if (left < 0) {
            throw new MalformedPictureException("A frame of another length than it says");
        }
    }

    private static Size image(PictureStream picture, Chunk chunk) throws IOException {
        boolean lossless = chunk.name().equals("VP8L");
        if (!lossless && !chunk.name().equals("VP8 ")) {
            throw new MalformedPictureException("A WebP without a picture");
        }
        byte[] head = chunk.head(picture, lossless ? 5 : 10);
        chunk.copy(picture, head);
        ByteBuffer bits = little(head);
        return lossless
                ? Size.of((bits.getInt(1) & 0x3FFF) + 1L, (bits.getInt(1) >>> 14 & 0x3FFF) + 1L)
                : Size.of(bits.getShort(6) & 0x3FFF, bits.getShort(8) & 0x3FFF);
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8) | ((bytes[at + 2] & 0xFF) << 16);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private record Size(long width, long height) {

        static Size of(long width, long height) throws IOException {
            PictureStream.requireSensible(width, height);
            return new Size(width, height);
        }

        void require(Size announced) throws IOException {
            if (!equals(announced)) {
                throw new MalformedPictureException("A picture of another size than its canvas");
            }
        }
    }

    /** @param size without the octet that makes it even */
    private record Chunk(String name, long size) {

        static Chunk read(PictureStream picture) throws IOException {
            byte[] start = picture.take(8);
            return new Chunk(
                    new String(start, 0, 4, StandardCharsets.ISO_8859_1),
                    little(start).getInt(4) & 0xFFFF_FFFFL);
        }

        long padded() {
            return size + (size & 1);
        }

        /** With its name and its size. */
        long length() {
            return 8 + padded();
        }

        byte[] head(PictureStream picture, int count) throws IOException {
            if (size < count) {
                throw new MalformedPictureException("A WebP without its size");
            }
            return picture.take(count);
        }

        /** @param head that was taken of it already */
        void copy(PictureStream picture, byte[] head) throws IOException {
            begin(picture, name);
            picture.write(head);
            picture.copy(padded() - head.length);
        }

        void blank(PictureStream picture) throws IOException {
            begin(picture, BLANK);
            picture.blank(padded());
        }

        private void begin(PictureStream picture, String as) throws IOException {
            picture.write(ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put(as.getBytes(StandardCharsets.ISO_8859_1))
                    .putInt((int) size)
                    .array());
        }
    }
}

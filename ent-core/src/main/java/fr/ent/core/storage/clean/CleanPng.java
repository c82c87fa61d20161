package fr.ent.core.storage.clean;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** PNG: keeps the chunks that make the picture, animation included; drops texts, Exif and unknown ones. */
final class CleanPng implements PictureCleaner {

    private static final int HEADER = 13;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "pHYs", "bKGD",
            "acTL", "fcTL", "fdAT");

    @Override
    public void clean(PictureStream picture) throws IOException {
        picture.expect(
                (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) '\r', (byte) '\n', (byte) 0x1A, (byte) '\n');
        header(picture);
        String name = "IHDR";
        while (!"IEND".equals(name)) {
            name = chunk(picture);
        }
    }

    private static void header(PictureStream picture) throws IOException {
        picture.expect((byte) 0, (byte) 0, (byte) 0, (byte) HEADER, (byte) 'I', (byte) 'H', (byte) 'D', (byte) 'R');
        byte[] content = picture.take(HEADER);
        ByteBuffer numbers = ByteBuffer.wrap(content);
        PictureStream.requireSensible(numbers.getInt(), numbers.getInt());
        picture.write(content);
        picture.copy(4);
    }

    private static String chunk(PictureStream picture) throws IOException {
        byte[] start = picture.take(8);
        int length = ByteBuffer.wrap(start).getInt();
        if (length < 0) {
            throw new MalformedPictureException("A PNG chunk is too long");
        }
        String name = new String(start, 4, 4, StandardCharsets.ISO_8859_1);
        if (KEPT.contains(name)) {
            picture.write(start);
            picture.copy(length + 4L);
        } else {
            picture.skip(length + 4L);
        }
        return name;
    }
}

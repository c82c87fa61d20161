package fr.ent.core.storage.clean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** GIF: keeps frames, timing and the loop; drops comments, texts and application data. */
final class CleanGif implements PictureCleaner {

    private static final int FRAME = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3B;
    private static final int TIMING = 0xF9;
    private static final int APPLICATION = 0xFF;

    @Override
    public void clean(PictureStream picture) throws IOException {
        byte[] head = picture.take(13);
        if (!new String(head, 0, 6, StandardCharsets.ISO_8859_1).matches("GIF8[79]a")) {
            throw new MalformedPictureException("Not a GIF");
        }
        PictureStream.requireSensible(number(head, 6), number(head, 8));
        picture.write(head);
        picture.copy(colours(head[10]));
        int block = picture.octet();
        while (block != END) {
            switch (block) {
                case FRAME -> frame(picture);
                case EXTENSION -> extension(picture);
                default -> throw new MalformedPictureException("An unknown GIF block");
            }
            block = picture.octet();
        }
        picture.write(END);
    }

    private static void frame(PictureStream picture) throws IOException {
        byte[] place = picture.take(9);
        picture.write(FRAME);
        picture.write(place);
        picture.copy(colours(place[8]) + 1);
        blocks(picture);
    }

    private static void extension(PictureStream picture) throws IOException {
        int label = picture.octet();
        int size = picture.octet();
        byte[] first = picture.take(size);
        boolean loop = label == APPLICATION
                && new String(first, StandardCharsets.ISO_8859_1).matches("NETSCAPE2\\.0|ANIMEXTS1\\.0");
        if (label == TIMING || loop) {
            picture.write(EXTENSION);
            picture.write(label);
            picture.write(size);
            picture.write(first);
            blocks(picture);
        } else if (size > 0) {
            skipBlocks(picture);
        }
    }

    private static void blocks(PictureStream picture) throws IOException {
        int size = picture.octet();
        picture.write(size);
        while (size > 0) {
            picture.copy(size);
            size = picture.octet();
            picture.write(size);
        }
    }

    private static void skipBlocks(PictureStream picture) throws IOException {
        for (int size = picture.octet(); size > 0; size = picture.octet()) {
            picture.skip(size);
        }
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static int number(byte[] head, int at) {
        return (head[at] & 0xFF) | ((head[at + 1] & 0xFF) << 8);
    }
}

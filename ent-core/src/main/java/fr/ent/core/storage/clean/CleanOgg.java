package fr.ent.core.storage.clean;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * OGG (RFC 3533): blanks the comments of Opus, Vorbis and Speex in place, where titles, places and covers stand, and mends the sums
 * of the pages concerned. Other streams pass as they are.
 */
final class CleanOgg implements PictureCleaner {

    private static final int HEADER = 27;
    private static final int SERIAL = 14;
    private static final int SUM = 22;
    private static final int FULL = 255;
    private static final int LONGEST_VENDOR = 1 << 16;

    private final Map<Integer, StreamComments> streams = new HashMap<>();

    @Override
    public void clean(PictureStream sound) throws IOException {
        while (sound.hasMore()) {
            page(sound);
        }
        if (streams.isEmpty()) {
            throw new MalformedPictureException("A sound without pages");
        }
    }

    private void page(PictureStream sound) throws IOException {
        byte[] head = sound.take(HEADER);
        if (!new String(head, 0, 4, StandardCharsets.ISO_8859_1).equals("OggS")) {
            throw new MalformedPictureException("Not a page of a sound");
        }
        byte[] laces = sound.take(head[HEADER - 1] & 0xFF);
        int size = 0;
        for (byte lace : laces) {
            size += lace & 0xFF;
        }
        byte[] content = sound.take(size);
        StreamComments stream = streams.computeIfAbsent(
                ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(SERIAL), serial -> new StreamComments());
        if (stream.blank(laces, content)) {
            Arrays.fill(head, SUM, SUM + Integer.BYTES, (byte) 0);
            int sum = sum(sum(sum(0, head), laces), content);
            ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).putInt(SUM, sum);
        }
        sound.write(head);
        sound.write(laces);
        sound.write(content);
    }

    /** The sum of a page: CRC-32 with the highest bit first. */
    private static int sum(int before, byte[] bytes) {
        int sum = before;
        for (byte octet : bytes) {
            sum ^= (octet & 0xFF) << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum << 1) ^ (sum < 0 ? 0x04C11DB7 : 0);
            }
        }
        return sum;
    }

    /** How far a stream has come in its second packet, which holds its comments. */
    private static final class StreamComments {

        private int packet;
        private int at;
        private int vendor;

        /** The letters before the length of the maker's name; null where the stream has no such comments. */
        private @Nullable Integer prefix;

        private boolean vorbis;

        /** Whether anything was blanked on the page. */
        boolean blank(byte[] laces, byte[] content) throws IOException {
            boolean changed = false;
            int from = 0;
            for (byte lace : laces) {
                int size = lace & 0xFF;
                if (packet == 0 && at == 0) {
                    know(content, from);
                }
                if (packet == 1 && prefix != null) {
                    blank(content, from, from + size, prefix);
                    changed = true;
                }
                from += size;
                at += size;
                if (size < FULL) {
                    packet++;
                    at = 0;
                }
            }
            return changed;
        }

        private void know(byte[] content, int from) {
            String name = new String(content, from, Math.min(8, content.length - from), StandardCharsets.ISO_8859_1);
            vorbis = name.startsWith("\1vorbis");
            if (name.equals("OpusHead")) {
                prefix = 8;
            } else if (vorbis) {
                prefix = 7;
            } else if (name.equals("Speex   ")) {
                prefix = 0;
            }
        }

        private void blank(byte[] content, int from, int to, int name) throws IOException {
            for (int place = from; place < to; place++) {
                int inside = at + place - from - name;
                if (inside < 0) {
                    continue;
                }
                if (inside < Integer.BYTES) {
                    vendor |= (content[place] & 0xFF) << (8 * inside);
                    if (vendor < 0 || vendor > LONGEST_VENDOR) {
                        throw new MalformedPictureException("The maker of a sound has a name without end");
                    }
                } else if (inside >= Integer.BYTES + vendor) {
                    boolean framing = vorbis && inside == 2 * Integer.BYTES + vendor;
                    content[place] = (byte) (framing ? 1 : 0);
                }
            }
        }
    }
}

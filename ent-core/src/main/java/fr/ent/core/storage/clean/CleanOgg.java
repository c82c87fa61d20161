package fr.ent.core.storage.clean;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * OGG (RFC 3533): blanks the comments of Opus, Vorbis and Speex in place, where titles, places and covers stand, and mends the sums
 * of the pages concerned. Other streams are refused: what stands in them isn't known.
 */
final class CleanOgg implements PictureCleaner {

    private static final int HEADER = 27;
    private static final int FLAGS = 5;
    private static final int BEGINS = 2;
    private static final int SERIAL = 14;
    private static final int SUM = 22;
    private static final int FULL = 255;
    private static final int LONGEST_VENDOR = 1 << 16;
    private static final int MOST_STREAMS = 16;

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
        if (stream(head).blank(laces, content)) {
            Arrays.fill(head, SUM, SUM + Integer.BYTES, (byte) 0);
            int sum = sum(sum(sum(0, head), laces), content);
            ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).putInt(SUM, sum);
        }
        sound.write(head);
        sound.write(laces);
        sound.write(content);
    }

    /** The stream of a page: a new one where it begins, also where another had its number before. */
    private StreamComments stream(byte[] head) throws IOException {
        int serial = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(SERIAL);
        if ((head[FLAGS] & BEGINS) != 0) {
            streams.remove(serial);
        }
        StreamComments stream = streams.computeIfAbsent(serial, begun -> new StreamComments());
        if (streams.size() > MOST_STREAMS) {
            throw new MalformedPictureException("A sound of too many streams");
        }
        return stream;
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

        /** The letters before the length of the maker's name. */
        private int prefix;

        private boolean vorbis;

        /** Whether anything was blanked on the page. */
        boolean blank(byte[] laces, byte[] content) throws IOException {
            boolean changed = false;
            int from = 0;
            for (byte lace : laces) {
                int size = lace & 0xFF;
                if (packet == 0 && at == 0) {
                    know(content, from, size);
                }
                if (packet == 1) {
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

        private void know(byte[] content, int from, int size) throws IOException {
            String name = new String(content, from, Math.min(8, size), StandardCharsets.ISO_8859_1);
            vorbis = name.startsWith("\1vorbis");
            if (name.equals("OpusHead")) {
                prefix = 8;
            } else if (vorbis) {
                prefix = 7;
            } else if (name.equals("Speex   ")) {
                prefix = 0;
            } else {
                throw new MalformedPictureException("A stream whose comments aren't known");
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

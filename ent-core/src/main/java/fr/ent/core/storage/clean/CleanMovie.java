package fr.ent.core.storage.clean;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * MP4, M4A and QuickTime: blanks in place all that isn't needed to play, since tables say at which byte a picture or sound
 * begins. So go where and with what it was taken, titles, covers, and tracks that tell of anything but picture, sound and words.
 */
final class CleanMovie implements PictureCleaner {

    /** The tables of the longest films are a few megabytes. */
    private static final int LONGEST_TABLE = 32 << 20;

    private static final int HEADER = 8;
    private static final byte[] BLANK = "free".getBytes(StandardCharsets.US_ASCII);

    /** The boxes of the file itself that are copied as they are. */
    private static final Set<String> COPIED = Set.of("ftyp", "styp", "mdat", "sidx", "ssix", "mfra", "pdin");

    /** The boxes that others may hold; those that hold more boxes are looked into. */
    private static final Map<String, Set<String>> KEPT = Map.of(
            "moov", Set.of("mvhd", "trak", "mvex", "iods", "clip", "ctab"),
            "trak", Set.of("tkhd", "mdia", "edts", "tref", "tapt", "clip", "matt", "load", "imap"),
            "mdia", Set.of("mdhd", "hdlr", "minf", "elng"),
            "moof", Set.of("mfhd", "traf"));

    /** The handlers of tracks that are seen, heard or read. */
    private static final Set<String> PLAYED =
            Set.of("vide", "soun", "text", "sbtl", "subt", "clcp", "tmcd", "hint", "auxv");

    @Override
    public void clean(PictureStream film) throws IOException {
        boolean hasTable = false;
        while (film.hasMore()) {
            hasTable |= box(film);
        }
        if (!hasTable) {
            throw new MalformedPictureException("A film without a table of its parts");
        }
    }

    /** Whether it was the one that says how the film is played. */
    private static boolean box(PictureStream film) throws IOException {
        byte[] start = film.take(HEADER);
        String name = name(start, 4);
        long size = ByteBuffer.wrap(start).getInt() & 0xFFFF_FFFFL;
        if (KEPT.containsKey(name)) {
            film.write(start);
            film.write(table(film, name, size - HEADER));
            return "moov".equals(name);
        }
        boolean copied = COPIED.contains(name);
        if (!copied) {
            System.arraycopy(BLANK, 0, start, 4, BLANK.length);
        }
        film.write(start);
        pass(film, size, copied);
        return false;
    }

    /** The rest of a box; one of size 0 ends with the file, and one of size 1 has its size behind its name. */
    private static void pass(PictureStream film, long size, boolean copied) throws IOException {
        if (size == 0) {
            film.passRest(copied);
            return;
        }
        long left = size - HEADER;
        if (size == 1) {
            byte[] large = film.take(Long.BYTES);
            film.write(large);
            left = ByteBuffer.wrap(large).getLong() - HEADER - Long.BYTES;
        }
        if (left < 0) {
            throw new MalformedPictureException("A part of a film is shorter than its own name");
        }
        if (copied) {
            film.copy(left);
        } else {
            film.blank(left);
        }
    }

    private static byte[] table(PictureStream film, String name, long size) throws IOException {
        if (size < 0 || size > LONGEST_TABLE) {
            throw new MalformedPictureException("A film's table of " + size + " bytes");
        }
        byte[] table = film.take((int) size);
        tidy(table, name, 0, table.length);
        return table;
    }

    /** Blanks what a box needn't hold, from one byte to another. */
    private static void tidy(byte[] table, String of, int from, int to) throws IOException {
        for (int at = from; at < to; ) {
            int size = size(table, at, to);
            String name = name(table, at + 4);
            if (!KEPT.getOrDefault(of, Set.of()).contains(name) || isUnplayed(table, name, at, at + size)) {
                blank(table, at, at + size);
            } else if (KEPT.containsKey(name)) {
                tidy(table, name, at + HEADER, at + size);
            }
            at += size;
        }
    }

    /** Whether it is a track that tells of something beside the film: places, movements, faces. */
    private static boolean isUnplayed(byte[] table, String name, int from, int to) throws IOException {
        if (!"trak".equals(name)) {
            return false;
        }
        int media = find(table, "mdia", from + HEADER, to);
        int handler = media < 0 ? -1 : find(table, "hdlr", media + HEADER, media + size(table, media, to));
        return handler < 0 || handler + 20 > to || !PLAYED.contains(name(table, handler + 16));
    }

    private static int find(byte[] table, String wanted, int from, int to) throws IOException {
        for (int at = from; at < to; at += size(table, at, to)) {
            if (wanted.equals(name(table, at + 4)) && size(table, at, to) >= HEADER) {
                return at;
            }
        }
        return -1;
    }

    /** QuickTime may end a list of boxes with four zeros. */
    private static int size(byte[] table, int at, int to) throws IOException {
        if (to - at == 4 && ByteBuffer.wrap(table, at, 4).getInt() == 0) {
            return 4;
        }
        long size = to - at < HEADER ? 0 : ByteBuffer.wrap(table, at, 4).getInt() & 0xFFFF_FFFFL;
        if (size < HEADER || size > to - at) {
            throw new MalformedPictureException("A film's table isn't as long as it says");
        }
        return (int) size;
    }

    private static void blank(byte[] table, int from, int to) {
        if (to - from >= HEADER) {
            System.arraycopy(BLANK, 0, table, from + 4, BLANK.length);
            Arrays.fill(table, from + HEADER, to, (byte) 0);
        }
    }

    private static String name(byte[] bytes, int at) {
        return at + 4 > bytes.length ? "" : new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}

package fr.ent.core.storage.clean;

import fr.ent.core.storage.kind.EbmlHead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;

/**
 * WebM: blanks in place what isn't needed to play, titles, days, tags, covers and chapters, since its index says at which byte a
 * picture or sound begins. What a browser records is still growing when it begins: its parts say no size, and are passed one by one.
 */
final class CleanWebm implements PictureCleaner {

    private static final int HEADER = 0x1A45DFA3;
    private static final int CLUSTER = 0x1F43B675;
    private static final int INFO = 0x1549A966;
    private static final int VOID = 0xEC;

    /** Parts of the file and of a growing cluster that are copied as they are: index, time, blocks of sound and picture. */
    private static final Set<Integer> COPIED =
            Set.of(HEADER, CLUSTER, 0x114D9B74, 0x1C53BB6B, 0xE7, 0xA3, 0xA0, 0xA7, 0xAB);

    /** Parts that are looked into. */
    private static final Set<Integer> TIDIED = Set.of(INFO, EbmlHead.TRACKS);

    /** Title, day, names of files, name of a track, and sums that would be wrong. */
    private static final Set<Integer> FORGOTTEN =
            Set.of(0x7BA9, 0x4461, 0x7384, 0x3C83AB, 0x3E83BB, 0x536E, 0xBF, VOID);

    private static final int LONGEST_TABLE = 4 << 20;
    private static final int LONGEST_SIZE = 8;

    @Override
    public void clean(PictureStream film) throws IOException {
        boolean hasTracks = false;
        while (film.hasMore()) {
            byte[] start = start(film);
            EbmlHead head = EbmlHead.read(ByteBuffer.wrap(start))
                    .orElseThrow(() -> new MalformedPictureException("A part of a film has no name"));
            hasTracks |= head.id() == EbmlHead.TRACKS;
            pass(film, start, head);
        }
        if (!hasTracks) {
            throw new MalformedPictureException("A film without tracks");
        }
    }

    private static byte[] start(PictureStream film) throws IOException {
        byte[] id = number(film);
        byte[] size = number(film);
        byte[] start = Arrays.copyOf(id, id.length + size.length);
        System.arraycopy(size, 0, start, id.length, size.length);
        return start;
    }

    private static byte[] number(PictureStream film) throws IOException {
        byte[] first = film.take(1);
        int length = EbmlHead.lengthOf(first[0]);
        if (length > LONGEST_SIZE) {
            throw new MalformedPictureException("Not a film");
        }
        byte[] number = Arrays.copyOf(first, length);
        System.arraycopy(film.take(length - 1), 0, number, 1, length - 1);
        return number;
    }

    private static void pass(PictureStream film, byte[] start, EbmlHead head) throws IOException {
        boolean growing = head.size() == EbmlHead.UNKNOWN;
        if (head.id() == EbmlHead.SEGMENT || (head.id() == CLUSTER && growing)) {
            film.write(start);
            return;
        }
        if (growing) {
            throw new MalformedPictureException("A part of a film has no end");
        }
        if (TIDIED.contains(head.id())) {
            film.write(start);
            film.write(table(film, head.size()));
        } else if (COPIED.contains(head.id())) {
            film.write(start);
            film.copy(head.size());
        } else {
            film.write(blank(head));
            film.blank(head.size());
        }
    }

    /** The head of a part that says nothing and is as long. */
    private static byte[] blank(EbmlHead head) {
        byte[] blank = new byte[head.length()];
        blank[0] = (byte) VOID;
        int width = Math.min(LONGEST_SIZE, head.length() - 1);
        long size = head.size() + head.length() - 1 - width;
        for (int at = width; at >= 1; at--) {
            blank[at] = (byte) size;
            size >>= 8;
        }
        blank[1] |= (byte) (1 << (LONGEST_SIZE - width));
        return blank;
    }

    private static byte[] table(PictureStream film, long size) throws IOException {
        if (size > LONGEST_TABLE) {
            throw new MalformedPictureException("A film's table of " + size + " bytes");
        }
        byte[] table = film.take((int) size);
        ByteBuffer parts = ByteBuffer.wrap(table);
        while (parts.hasRemaining()) {
            int from = parts.position();
            EbmlHead head = EbmlHead.read(parts)
                    .filter(found -> found.size() >= 0 && found.size() <= parts.remaining())
                    .orElseThrow(() -> new MalformedPictureException("A film's table isn't as long as it says"));
            if (head.id() == EbmlHead.TRACK) {
                continue;
            }
            int end = parts.position() + (int) head.size();
            if (FORGOTTEN.contains(head.id())) {
                byte[] blank = blank(head);
                System.arraycopy(blank, 0, table, from, blank.length);
                Arrays.fill(table, from + blank.length, end, (byte) 0);
            }
            parts.position(end);
        }
        return table;
    }
}

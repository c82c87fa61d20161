package fr.ent.core.storage.kind;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Tells sounds from films where both come in the same container: by whether a track of it is seen. */
final class HeardTracks {

    private static final int TRACK_TYPE = 0x83;
    private static final int SEEN = 1;
    private static final int HEADER = 8;
    private static final int LONGEST_TABLE = 32 << 20;
    private static final byte[] HANDLER = "hdlr".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VIDEO = "vide".getBytes(StandardCharsets.US_ASCII);

    private HeardTracks() {}

    /** The kind of sound that a film without pictures is. */
    static MediaKind kind(Path file, MediaKind sniffed) throws IOException {
        return switch (sniffed) {
            case WEBM -> isHeard(webmTracks(file)) ? MediaKind.WEBM_SOUND : sniffed;
            case MP4 -> hasNoPictures(file) ? MediaKind.M4A : sniffed;
            default -> sniffed;
        };
    }

    /** As much as can be looked at. */
    private static ByteBuffer start(FileChannel channel) throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(channel.size(), Integer.MAX_VALUE));
    }

    private static boolean isHeard(Optional<ByteBuffer> tracks) {
        return tracks.isPresent() && !hasPictures(tracks.get());
    }

    /** The part that lists the tracks. */
    private static Optional<ByteBuffer> webmTracks(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer all = start(channel);
            while (all.hasRemaining()) {
                Optional<EbmlHead> head = EbmlHead.read(all);
                if (head.isEmpty()) {
                    return Optional.empty();
                }
                long size = head.get().size();
                if (head.get().id() == EbmlHead.SEGMENT) {
                    continue;
                }
                if (size < 0 || size > all.remaining()) {
                    return Optional.empty();
                }
                if (head.get().id() == EbmlHead.TRACKS) {
                    return Optional.of(all.slice(all.position(), (int) size));
                }
                all.position(all.position() + (int) size);
            }
            return Optional.empty();
        }
    }

    /** Looks into each track; what can't be read may be seen. */
    private static boolean hasPictures(ByteBuffer parts) {
        while (parts.hasRemaining()) {
            Optional<EbmlHead> head = EbmlHead.read(parts);
            if (head.isEmpty() || head.get().size() < 0 || head.get().size() > parts.remaining()) {
                return true;
            }
            int size = (int) head.get().size();
            int id = head.get().id();
            if (id == TRACK_TYPE && size > 0 && parts.get(parts.position() + size - 1) == SEEN) {
                return true;
            }
            if (id != EbmlHead.TRACK) {
                parts.position(parts.position() + size);
            }
        }
        return false;
    }

    /** Whether the table of a film lists its tracks, and none that is seen. */
    private static boolean hasNoPictures(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer all = start(channel).order(ByteOrder.BIG_ENDIAN);
            while (all.remaining() >= HEADER) {
                int start = all.position();
                long size = all.getInt() & 0xFFFF_FFFFL;
                byte[] name = new byte[4];
                all.get(name);
                if (size < HEADER || size > all.limit() - start) {
                    return false;
                }
                if (new String(name, StandardCharsets.ISO_8859_1).equals("moov")) {
                    if (size > LONGEST_TABLE) {
                        return false;
                    }
                    byte[] table = new byte[(int) size - HEADER];
                    all.get(table);
                    return hasHandler(table) && !hasVideo(table);
                }
                all.position(start + (int) size);
            }
            return false;
        }
    }

    private static boolean hasHandler(byte[] table) {
        return find(table, HANDLER, 0) >= 0;
    }

    private static boolean hasVideo(byte[] table) {
        for (int at = find(table, HANDLER, 0); at >= 0; at = find(table, HANDLER, at + 1)) {
            int kind = at + 12;
            if (kind + 4 <= table.length && Arrays.equals(table, kind, kind + 4, VIDEO, 0, 4)) {
                return true;
            }
        }
        return false;
    }

    private static int find(byte[] table, byte[] wanted, int from) {
        for (int at = from; at + wanted.length <= table.length; at++) {
            if (Arrays.equals(table, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}

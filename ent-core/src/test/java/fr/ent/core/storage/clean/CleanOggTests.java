package fr.ent.core.storage.clean;

import static fr.ent.core.storage.SampleFiles.SECRET;
import static fr.ent.core.storage.SampleFiles.bytes;
import static fr.ent.core.storage.SampleFiles.concat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comments of a sound go, on whichever page they stand, and the rest stays where it is. */
class CleanOggTests {

    private static final int BEGINS = 2;
    private static final byte[] SOUNDS = bytes("sounds and voices ".repeat(12));

    @ParameterizedTest
    @ValueSource(strings = {"OpusHead", "\1vorbis0", "Speex   "})
    void forgetsCommentsAndMovesNothing(String head) throws IOException {
        byte[] sound = sound(head, 40);
        byte[] cleaned = clean(sound);

        assertThat(text(sound)).contains(SECRET);
        assertThat(text(cleaned)).doesNotContain(SECRET).contains("the maker", text(SOUNDS));
        assertThat(cleaned).hasSameSizeAs(sound);
        assertThat(clean(cleaned)).isEqualTo(cleaned);
    }

    @Test
    void mendsTheSumsOfItsPages() throws IOException {
        assertThat(sums(sound("OpusHead", 3))).as("as the sample writes them").isTrue();
        assertThat(sums(clean(sound("OpusHead", 3)))).isTrue();
        assertThat(sums(clean(sound("OpusHead", 40)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\200theora", "\177FLAC\1\0\0", "fishead\0", "Opus", ""})
    void refusesAStreamWhoseCommentsItDoesntKnow(String head) {
        byte[] film = sound(head, 3);
        assertThatThrownBy(() -> clean(film)).isInstanceOf(MalformedPictureException.class);
        byte[] both = concat(sound("OpusHead", 3), film);
        assertThatThrownBy(() -> clean(both)).isInstanceOf(MalformedPictureException.class);
    }

    @Test
    void forgetsCommentsOfAStreamThatBeginsAnewUnderTheSameNumber() throws IOException {
        byte[] sound = concat(sound("OpusHead", 3), sound("\1vorbis0", 40), sound("OpusHead", 3));

        assertThat(text(clean(sound))).doesNotContain(SECRET).contains("the maker", text(SOUNDS));
        assertThat(sums(clean(sound))).isTrue();
    }

    @Test
    void refusesMoreStreamsThanAnySoundHas() throws IOException {
        byte[] heads = new byte[0];
        for (int serial = 1; serial <= 16; serial++) {
            heads = concat(heads, page(serial, BEGINS, 0, bytes("OpusHead"), 8));
        }
        assertThat(clean(heads)).isEqualTo(heads);
        byte[] more = concat(heads, page(17, BEGINS, 0, bytes("OpusHead"), 8));
        assertThatThrownBy(() -> clean(more)).isInstanceOf(MalformedPictureException.class);
    }

    @Test
    void refusesWhatIsNoSound() {
        byte[] sound = sound("OpusHead", 3);
        assertThatThrownBy(() -> clean(Arrays.copyOf(sound, sound.length - 1)))
                .isInstanceOf(MalformedPictureException.class);
        assertThatThrownBy(() -> clean(bytes("no page of a sound, and more than its head")))
                .isInstanceOf(MalformedPictureException.class);
    }

    /** A head, comments as long as wanted, on several pages if need be, and a page of sound. */
    private static byte[] sound(String head, int comments) {
        byte[] prefix = bytes(head.equals("OpusHead") ? "OpusTags" : head.startsWith("Speex") ? "" : "\3vorbis");
        byte[] vendor = bytes("the maker");
        byte[] comment = bytes("LOCATION=" + SECRET);
        byte[] all = number(comments);
        for (int one = 0; one < comments; one++) {
            all = concat(all, number(comment.length), comment);
        }
        byte[] tags = concat(prefix, number(vendor.length), vendor, all, new byte[] {1});
        int first = Math.min(tags.length, 510);
        byte[] pages = page(7, BEGINS, 0, bytes(head), bytes(head).length);
        pages = concat(pages, page(1, Arrays.copyOf(tags, first), tags.length > first ? -1 : first));
        if (tags.length > first) {
            pages = concat(pages, page(2, Arrays.copyOfRange(tags, first, tags.length), tags.length - first));
        }
        return concat(pages, page(3, SOUNDS, SOUNDS.length));
    }

    private static byte[] page(int sequence, byte[] content, int ends) {
        return page(7, 0, sequence, content, ends);
    }

    /** @param ends where its packet ends; -1 where it goes on */
    private static byte[] page(int serial, int flags, int sequence, byte[] content, int ends) {
        int full = content.length / 255;
        byte[] laces = new byte[ends < 0 ? full : full + 1];
        Arrays.fill(laces, (byte) 255);
        if (ends >= 0) {
            laces[full] = (byte) (content.length % 255);
        }
        byte[] head = ByteBuffer.allocate(27)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes("OggS"))
                .position(5)
                .put((byte) flags)
                .position(14)
                .putInt(serial)
                .putInt(sequence)
                .position(26)
                .put((byte) laces.length)
                .array();
        byte[] page = concat(head, laces, content);
        ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).putInt(22, sum(page));
        return page;
    }

    private static boolean sums(byte[] sound) {
        for (int at = 0; at < sound.length; ) {
            int laces = sound[at + 26] & 0xFF;
            int end = at + 27 + laces;
            for (int lace = 0; lace < laces; lace++) {
                end += sound[at + 27 + lace] & 0xFF;
            }
            byte[] page = Arrays.copyOfRange(sound, at, end);
            int said = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).getInt(22);
            Arrays.fill(page, 22, 26, (byte) 0);
            if (said != sum(page)) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Bit by bit, as RFC 3533 says it. */
    private static int sum(byte[] page) {
        long register = 0;
        for (byte octet : page) {
            for (int bit = 7; bit >= 0; bit--) {
                boolean out = ((register >> 31) & 1) != ((octet >> bit) & 1);
                register = (register << 1) & 0xFFFF_FFFFL;
                if (out) {
                    register ^= 0x04C1_1DB7L;
                }
            }
        }
        return (int) register;
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] clean(byte[] sound) throws IOException {
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
        new CleanOgg().clean(new PictureStream(new ByteArrayInputStream(sound), cleaned));
        return cleaned.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

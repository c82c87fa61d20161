package fr.ent.core.storage.clean;

import static fr.ent.core.storage.SampleFiles.SECRET;
import static fr.ent.core.storage.SampleFiles.bytes;
import static fr.ent.core.storage.SampleFiles.concat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.storage.kind.Inspection;
import fr.ent.core.storage.kind.MediaKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sound as a browser records it, and one as a program writes it to the end. */
class CleanWebmTests {

    private static final byte[] SOUNDS = bytes("sounds and voices".repeat(400));
    private static final String HEARD = "02";
    private static final String SEEN = "01";

    @TempDir
    private Path directory;

    @Test
    void forgetsTitlesAndTagsAndMovesNothing() throws IOException {
        byte[] sound = concat(
                part("1A45DFA3", hex("4282847765626D")),
                part(
                        "18538067",
                        concat(
                                part("1549A966", concat(part("2AD7B1", hex("0F4240")), part("7BA9", bytes(SECRET)))),
                                tracks(HEARD, part("536E", bytes(SECRET))),
                                part("1F43B675", concat(part("E7", hex("00")), part("A3", SOUNDS))),
                                part("1254C367", bytes(SECRET)),
                                part("1941A469", bytes(SECRET.repeat(20))))));
        byte[] cleaned = clean(sound);

        assertThat(text(sound)).contains(SECRET);
        assertThat(text(cleaned)).doesNotContain(SECRET).contains(text(SOUNDS));
        assertThat(cleaned).hasSameSizeAs(sound);
        assertThat(text(cleaned).indexOf("sounds")).isEqualTo(text(sound).indexOf("sounds"));
        assertThat(clean(cleaned)).isEqualTo(cleaned);
    }

    @Test
    void passesOnAFileThatWasStillGrowing() throws IOException {
        byte[] sound = recorded(HEARD);

        assertThat(clean(sound)).isEqualTo(sound);
    }

    @Test
    void refusesAFileWithoutTracksOrEnd() throws IOException {
        byte[] sound = recorded(HEARD);

        assertThatThrownBy(() -> clean(Arrays.copyOf(sound, sound.length - 1)))
                .isInstanceOf(MalformedPictureException.class);
        assertThatThrownBy(() -> clean(part("1A45DFA3", hex("4282847765626D"))))
                .isInstanceOf(MalformedPictureException.class);
    }

    @Test
    void tellsASoundFromAFilm() throws IOException {
        assertThat(kind(recorded(HEARD), "enregistrement.webm")).isEqualTo(MediaKind.WEBM_SOUND);
        assertThat(kind(recorded(SEEN), "film.webm")).isEqualTo(MediaKind.WEBM);
        assertThat(kind(movie("soun"), "enregistrement.mp4")).isEqualTo(MediaKind.M4A);
        assertThat(kind(movie("vide"), "film.mp4")).isEqualTo(MediaKind.MP4);
    }

    /** Without sizes, as the recorder of a browser writes it. */
    private static byte[] recorded(String type) {
        return concat(
                part("1A45DFA3", hex("4282847765626D")),
                hex("1853806701FFFFFFFFFFFFFF"),
                part("1549A966", part("2AD7B1", hex("0F4240"))),
                tracks(type),
                hex("1F43B67501FFFFFFFFFFFFFF"),
                part("E7", hex("00")),
                part("A3", SOUNDS),
                hex("1F43B67501FFFFFFFFFFFFFF"),
                part("E7", hex("0A")),
                part("A3", SOUNDS));
    }

    private static byte[] tracks(String type, byte[]... more) {
        return part("1654AE6B", part("AE", concat(part("D7", hex("01")), part("83", hex(type)), concat(more))));
    }

    private static byte[] movie(String handler) {
        byte[] table = concat(new byte[8], bytes(handler), new byte[12]);
        return concat(
                box("ftyp", bytes("mp42\0\0\0\0mp42isom")),
                box("moov", box("trak", box("mdia", box("hdlr", table)))),
                box("mdat", SOUNDS));
    }

    private static byte[] box(String name, byte[] content) {
        int size = content.length + 8;
        return concat(new byte[] {0, (byte) (size >> 16), (byte) (size >> 8), (byte) size}, bytes(name), content);
    }

    private static byte[] part(String id, byte[] content) {
        byte[] size = {0x10, (byte) (content.length >> 16), (byte) (content.length >> 8), (byte) content.length};
        return concat(hex(id), size, content);
    }

    private MediaKind kind(byte[] content, String name) throws IOException {
        return new Inspection()
                .findKind(Files.write(directory.resolve("received"), content), name)
                .orElseThrow();
    }

    private static byte[] clean(byte[] sound) throws IOException {
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
        new CleanWebm().clean(new PictureStream(new ByteArrayInputStream(sound), cleaned));
        return cleaned.toByteArray();
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

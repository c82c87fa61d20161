package fr.ent.core.storage.clean;

import static fr.ent.core.storage.SampleFiles.SECRET;
import static fr.ent.core.storage.SampleFiles.bytes;
import static fr.ent.core.storage.SampleFiles.concat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.storage.SampleFiles;
import fr.ent.core.storage.kind.MediaKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CleanMovieTests {

    private static final byte[] PICTURES = bytes("pictures and sounds".repeat(900));
    private static final byte[] PLACE = box("udta", box("©xyz", bytes(SECRET)));

    @ParameterizedTest
    @EnumSource(
            value = MediaKind.class,
            names = {"MP4", "M4A", "QUICKTIME"})
    void forgetsWhereAFilmWasTakenAndMovesNothing(MediaKind kind) throws IOException {
        byte[] film = film(track("vide", PLACE), PLACE, box("meta", bytes(SECRET)));
        byte[] cleaned = clean(kind, film);

        assertThat(text(film)).contains(SECRET);
        assertThat(text(cleaned)).doesNotContain(SECRET).contains(text(PICTURES));
        assertThat(cleaned).hasSameSizeAs(film);
        assertThat(text(cleaned).indexOf("pictures")).isEqualTo(text(film).indexOf("pictures"));
        assertThat(clean(kind, cleaned)).isEqualTo(cleaned);
    }

    @Test
    void leavesAFilmThatTellsNothingAsItIs() throws IOException {
        byte[] film = film(track("vide"), track("soun"), new byte[4]);

        assertThat(clean(film)).isEqualTo(film);
    }

    @Test
    void forgetsTracksThatArentPlayed() throws IOException {
        byte[] cleaned = clean(film(track("vide"), track("camm", box("edts", bytes(SECRET)))));

        assertThat(text(cleaned)).doesNotContain(SECRET).doesNotContain("camm").contains("vide");
    }

    @Test
    void forgetsBoxesBesideTheFilm() throws IOException {
        byte[] cleaned = clean(concat(
                box("ftyp", bytes("qt  ")),
                box("uuid", bytes(SECRET)),
                box("free", bytes(SECRET)),
                box("moov", track("vide")),
                large("skip", bytes(SECRET)),
                large("mdat", PICTURES),
                toTheEnd("wxyz", bytes(SECRET))));

        assertThat(text(cleaned)).doesNotContain(SECRET).contains(text(PICTURES));
    }

    @Test
    void takesPicturesThatEndWithTheFile() throws IOException {
        byte[] film = concat(box("moov", track("vide")), toTheEnd("mdat", PICTURES));

        assertThat(clean(film)).isEqualTo(film);
    }

    @Test
    void refusesAnythingElse() {
        byte[] film = film(track("vide"));
        for (byte[] forged : new byte[][] {
            Arrays.copyOf(film, film.length - 12),
            concat(film, SampleFiles.zip("evil.class")),
            concat(film, bytes("<script>")),
            box("ftyp", bytes("mp42")),
            concat(box("ftyp", bytes("mp42")), box("moov", new byte[] {0, 0, 1, 0, 't', 'r', 'a', 'k'})),
            concat(new byte[] {(byte) 0x7F, -1, -1, -1}, bytes("moov"))
        }) {
            assertThatThrownBy(() -> clean(forged)).isInstanceOf(MalformedPictureException.class);
        }
    }

    private static byte[] film(byte[]... parts) {
        return concat(box("ftyp", bytes("mp42")), box("mdat", PICTURES), box("moov", parts));
    }

    private static byte[] track(String handler, byte[]... more) {
        return box(
                "trak",
                box("tkhd", new byte[20]),
                box("mdia", box("mdhd", new byte[8]), box("hdlr", new byte[8], bytes(handler), new byte[13])),
                concat(more));
    }

    private static byte[] box(String name, byte[]... content) {
        byte[] all = concat(content);
        return concat(number(all.length + 8), bytes(name), all);
    }

    private static byte[] large(String name, byte[] content) {
        return concat(number(1), bytes(name), number(0), number(content.length + 16), content);
    }

    private static byte[] toTheEnd(String name, byte[] content) {
        return concat(number(0), bytes(name), content);
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] clean(byte[] film) throws IOException {
        return clean(MediaKind.MP4, film);
    }

    private static byte[] clean(MediaKind kind, byte[] film) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureCleaner.of(kind).orElseThrow().clean(new PictureStream(new ByteArrayInputStream(film), out));
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

package fr.ent.core.storage;

import static fr.ent.core.storage.SampleFiles.bytes;
import static fr.ent.core.storage.SampleFiles.concat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.storage.kind.Inspection;
import fr.ent.core.storage.kind.MediaKind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of gigabytes, full of holes, that say of themselves what would fill the memory of whoever believes it. */
class LargeInspectionTests {

    private static final long LARGE = 2_100_000_000L;

    private final Inspection inspection = new Inspection();

    @TempDir
    private Path directory;

    @Test
    void anArchiveWhoseListIsLongerThanAnyDocumentsIsNotOpened() throws IOException {
        byte[] end = ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt((int) (LARGE - 22))
                .putInt(0)
                .array();

        assertThat(inspection.findKind(file(bytes("PK\u0003\u0004"), end), "cours.docx"))
                .isEmpty();
        assertThat(inspection.findKind(file(bytes("Un texte"), end), "cours.txt"))
                .isEmpty();
    }

    @Test
    void aFilmWhoseTableIsLongerThanAnyFilmsIsNoSound() throws IOException {
        byte[] start = concat(
                ByteBuffer.allocate(4).putInt(20).array(),
                bytes("ftypisom\0\0\2\0mp41"),
                ByteBuffer.allocate(4).putInt((int) (LARGE - 20)).array(),
                bytes("moov"));

        assertThat(inspection.findKind(file(start, new byte[0]), "film.mp4")).contains(MediaKind.MP4);
    }

    @Test
    void aFilmOfMoreThanTwoGigabytesIsLookedAt() throws IOException {
        byte[] start = concat(
                ByteBuffer.allocate(4).putInt(20).array(),
                bytes("ftypisom\0\0\2\0mp41"),
                ByteBuffer.allocate(4).putInt(1).array(),
                bytes("mdat"));
        Path film = file(start, new byte[0]);
        try (RandomAccessFile content = new RandomAccessFile(film.toFile(), "rw")) {
            content.setLength(2L * LARGE);
        }

        assertThat(inspection.findKind(film, "film.mp4")).contains(MediaKind.MP4);
    }

    private Path file(byte[] start, byte[] end) throws IOException {
        Path file = directory.resolve("large");
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(0);
            content.write(start);
            content.setLength(LARGE);
            content.seek(LARGE - end.length);
            content.write(end);
        }
        return file;
    }
}

package fr.ent.core.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Content that passes through the disk doesn't stay there, however a process ends. */
class PassingFilesTests {

    @TempDir
    private Path parent;

    @Test
    void sweepsWhatADeadProcessLeftAndNothingElse() throws IOException {
        Path left = Files.createDirectory(parent.resolve("preau-passing-dead"));
        Files.createFile(left.resolve("lock"));
        Files.writeString(left.resolve("received-1.tmp"), "Benali");
        Path others = Files.writeString(parent.resolve("received-2.tmp"), "another program's");
        PassingFiles alive = new PassingFiles(parent);
        Path used = alive.make("ready-");

        PassingFiles second = new PassingFiles(parent);

        assertThat(left).doesNotExist();
        assertThat(others).exists();
        assertThat(used).exists();
        alive.close();
        second.close();
        assertThat(children()).containsExactly(others);
    }

    /** As machines do with what lies in their temporary folder for days. */
    @Test
    void aFolderThatWasTidiedUpIsMadeAnewAndIsStillTheProcesssOwn() throws IOException {
        PassingFiles alive = new PassingFiles(parent);
        FileSystemUtils.deleteRecursively(alive.folder());

        Path used = alive.make("ready-");

        PassingFiles second = new PassingFiles(parent);
        assertThat(used).exists();
        assertThat(Files.getPosixFilePermissions(alive.folder()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        second.close();
        alive.close();
        assertThat(children()).isEmpty();
    }

    @Test
    void aFolderInUseIsNeverOld() throws IOException {
        PassingFiles alive = new PassingFiles(parent);
        FileTime longAgo = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Path lock = alive.folder().resolve("lock");
        Files.setLastModifiedTime(lock, longAgo);
        Files.setLastModifiedTime(alive.folder(), longAgo);

        alive.stay();

        assertThat(Files.getLastModifiedTime(lock)).isGreaterThan(longAgo);
        assertThat(Files.getLastModifiedTime(alive.folder())).isGreaterThan(longAgo);
        Files.delete(lock);
        alive.stay();
        assertThat(lock).exists();
        alive.close();
    }

    @Test
    void anUnseenFileHasNoNameWhileItIsRead() throws IOException {
        try (UnseenFile file = UnseenFile.make(parent)) {
            try (Writer writer = file.writer()) {
                writer.write("Léa;4,00");
            }
            assertThat(children()).isEmpty();
            assertThat(file.size()).isEqualTo(9);
            assertThat(new String(file.read().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("Léa;4,00");
        }
    }

    private List<Path> children() throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.toList();
        }
    }
}

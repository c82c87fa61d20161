package fr.ent.core.space.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.disk.FullDisk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PartReaderTests {

    @TempDir
    private Path folder;

    @Test
    void writesBehindWhatIsThereAlready() throws IOException {
        Path part = Files.createFile(folder.resolve("part"));
        PartReader reader =
                new PartReader(new ByteArrayInputStream("bonjour".getBytes(StandardCharsets.US_ASCII)), () -> true);

        assertThat(reader.read(part, 3)).isEqualTo(3);
        assertThat(reader.read(part, 10)).isEqualTo(4);

        assertThat(part).hasContent("bonjour");
        reader.requireDisk();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void tellsAFullDiskFromALineThatIsCut() throws IOException {
        PartReader reader = new PartReader(new ByteArrayInputStream(new byte[200_000]), () -> true);

        assertThat(reader.read(Path.of("/dev/full"), 100_000)).isZero();

        assertThat(reader.isEnded()).isTrue();
        assertThatThrownBy(reader::requireDisk).isInstanceOf(IOException.class).matches(FullDisk::causes);
    }

    @Test
    void knowsAFullDiskBehindOtherFailures() {
        assertThat(FullDisk.causes(new IllegalStateException(new IOException("No space left on device"))))
                .isTrue();
        assertThat(FullDisk.causes(new IllegalStateException("No space left on device")))
                .isFalse();
    }
}

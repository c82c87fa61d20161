package fr.ent.infra.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.infra.standalone.Options.Beginning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir
    Path parent;

    @Test
    void keepsWhatItHoldsUntilAskedToStartOver() throws IOException {
        var kept = path().resolve("postgres/kept");
        open(Beginning.CONTINUE).close();
        Files.createDirectories(kept);

        open(Beginning.CONTINUE).close();
        assertThat(kept).exists();

        open(Beginning.FRESH).close();
        assertThat(path()).isDirectoryContaining("glob:**/preau-data").isDirectoryNotContaining("glob:**/postgres");
    }

    @Test
    void neverDeletesInADirectoryOfSomeoneElse() throws IOException {
        Files.createDirectories(path());
        var thesis = Files.writeString(path().resolve("thesis.txt"), "ten years of work");

        assertThatThrownBy(() -> open(Beginning.FRESH)).hasMessageContaining("is not a data directory of Préau");
        assertThat(thesis).exists();
    }

    @Test
    void startsOverWhenTheFirstStartWasInterrupted() throws IOException {
        try (var data = open(Beginning.CONTINUE)) {
            assertThatThrownBy(() -> data.fillOnce(() -> {
                        throw new IllegalStateException("pulled the plug");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        Files.createDirectories(path().resolve("postgres"));

        open(Beginning.CONTINUE).close();

        assertThat(path().resolve("postgres")).doesNotExist();
    }

    @Test
    void saysWhenItCannotBeWritten() throws IOException {
        var file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data"), Beginning.CONTINUE))
                .hasMessageContaining("cannot be written");
    }

    private Path path() {
        return parent.resolve("data");
    }

    private DataDirectory open(Beginning beginning) {
        return DataDirectory.open(path(), beginning);
    }
}

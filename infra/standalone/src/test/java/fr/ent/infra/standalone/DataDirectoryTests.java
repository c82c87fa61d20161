package fr.ent.infra.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.infra.standalone.Options.Beginning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir
    Path parent;

    @Test
    void keepsWhatItHoldsUntilAskedToStartOver() throws IOException {
        var kept = path().resolve("postgres/kept");
        begun().close();
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
        open(Beginning.CONTINUE).close();
        Files.createDirectories(path().resolve("postgres"));

        try (var data = open(Beginning.CONTINUE)) {
            assertThat(path().resolve("postgres")).doesNotExist();
            assertThat(data.isBeginning()).isTrue();
        }
    }

    @Test
    void startsOverWhenAnEarlierVersionWasStoppedWhileItFilled() throws IOException {
        begun().close();
        Files.createDirectories(path().resolve("postgres"));
        Files.createFile(path().resolve("filling"));

        try (var data = open(Beginning.CONTINUE)) {
            assertThat(path().resolve("postgres")).doesNotExist();
            assertThat(data.isBeginning()).isTrue();
            data.endBeginning();
            assertThat(data.isBeginning()).isFalse();
        }
    }

    @Test
    void neverBeginsAgainWithoutItsListOfAccounts() throws IOException {
        begun().close();
        var kept = Files.createDirectories(path().resolve("postgres"));

        try (var data = open(Beginning.CONTINUE)) {
            assertThat(data.demoAccounts()).doesNotExist();
            assertThat(data.isBeginning()).isFalse();
        }
        assertThat(kept).exists();
    }

    @Test
    void letsNobodyElseRead() throws IOException {
        Files.createDirectories(
                path(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        open(Beginning.CONTINUE).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rwx------");
    }

    @Test
    void saysWhenItCannotBeWritten() throws IOException {
        var file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data"), Beginning.CONTINUE))
                .hasMessageContaining("cannot be written");
    }

    private DataDirectory begun() {
        var data = open(Beginning.CONTINUE);
        data.endBeginning();
        return data;
    }

    private Path path() {
        return parent.resolve("data");
    }

    private DataDirectory open(Beginning beginning) {
        return DataDirectory.open(path(), beginning);
    }
}

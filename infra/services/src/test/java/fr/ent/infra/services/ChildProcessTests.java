package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTests {

    @TempDir
    Path folder;

    @Test
    void aProgramThatIsNotThereFailsAtOnce() {
        Path missing = folder.resolve("missing");

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> ChildProcess.start(
                                "Program", new ProcessBuilder(missing.toString()), folder.resolve("missing.log")))
                        .hasMessageContaining("missing"));
    }

    @Test
    void waitsForAProgramThatIsStillOpenForWriting() throws Exception {
        var program = Files.writeString(folder.resolve("program"), "#!/bin/sh\nexit 0\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        try (var other = Executors.newSingleThreadExecutor()) {
            OutputStream writing = Files.newOutputStream(program, StandardOpenOption.APPEND);
            var started = other.submit(() -> ChildProcess.start(
                    "Program", new ProcessBuilder(program.toString()), folder.resolve("program.log")));
            try {
                assertThatThrownBy(() -> started.get(300, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
            } finally {
                writing.close();
            }
            started.get(10, TimeUnit.SECONDS).awaitSuccess(Duration.ofSeconds(10));
        }
    }
}

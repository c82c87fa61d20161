package fr.ent.core.storage.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** bubblewrap itself, which {@code ./ent test} puts on the machine. */
class ShutInIT {

    private static final Path HOME = Path.of("/usr");

    @TempDir
    private Path folder;

    private ShutIn shutIn;

    @BeforeEach
    void find() throws IOException {
        shutIn = ShutIn.find().orElseThrow();
        Files.createDirectory(folder.resolve("tmp"));
    }

    @Test
    void seesItsFolderAndNothingElseOfTheMachine() throws Exception {
        Path secret = Files.writeString(Files.createTempFile("secret", ".txt"), "motdepasse");
        try {
            assertThat(run("cat " + secret)).isNotZero();
            assertThat(run("cat /proc/" + ProcessHandle.current().pid() + "/environ"))
                    .isNotZero();
            assertThat(run("cat /etc/passwd")).isNotZero();
            assertThat(run("echo mien > here && cat /work/here > /tmp/there")).isZero();
            assertThat(run("echo > /usr/there")).isNotZero();
        } finally {
            Files.delete(secret);
        }

        assertThat(folder.resolve("tmp/there")).hasContent("mien");
    }

    @Test
    void hasNoNetworkAndNoRights() throws Exception {
        assertThat(run("test $(grep -c : /proc/net/dev) = 1 && grep -q 'lo:' /proc/net/dev"))
                .isZero();
        assertThat(run("grep -q 'CapEff:.0000000000000000' /proc/self/status")).isZero();
        assertThat(run("test $(env | grep -vc -e ^PWD= -e ^OLDPWD= -e ^SHLVL= -e ^_=) -le "
                        + OfficeProgram.ENVIRONMENT.size()))
                .isZero();
    }

    @Test
    void endsAtTheLimitWithAllThatItStarted() throws Exception {
        String seconds = "36" + ProcessHandle.current().pid();

        assertThat(run("(sleep " + seconds + " &) ; setsid sleep " + seconds, Duration.ofMillis(500)))
                .isEqualTo(137);

        await().until(() -> sleeping(seconds) == 0);
    }

    @Test
    void endsWithWhoeverStartedIt() throws Exception {
        String seconds = "35" + ProcessHandle.current().pid();
        Process process = start("setsid sleep " + seconds + " & sleep " + seconds, Duration.ofSeconds(60));
        await().until(() -> sleeping(seconds) == 2);

        process.destroyForcibly();

        await().until(() -> sleeping(seconds) == 0);
    }

    @Test
    void writesNoFileLargerThanItMay() throws Exception {
        assertThat(run("head -c 200000000 /dev/zero > much")).isNotZero();
        assertThat(Files.size(folder.resolve("much"))).isLessThanOrEqualTo(100_000_000);
    }

    private int run(String script) throws Exception {
        return run(script, Duration.ofSeconds(30));
    }

    private int run(String script, Duration longest) throws Exception {
        Process process = start(script, longest);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Process start(String script, Duration longest) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(shutIn.command(
                        List.of("/bin/sh", "-c", script), HOME, folder, longest, DataSize.ofMegabytes(400)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(OfficeProgram.ENVIRONMENT);
        return builder.start();
    }

    /** From outside all processes are seen. */
    private static long sleeping(String seconds) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(words -> Arrays.equals(words, new String[] {seconds}))
                        .isPresent())
                .count();
    }
}

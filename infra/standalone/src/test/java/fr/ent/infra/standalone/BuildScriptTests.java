package fr.ent.infra.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./ent run} takes for a change of the sources, and what it says of a machine that lacks something. */
class BuildScriptTests {

    private static final Path SCRIPTS = Path.of("..", "ent.d").toAbsolutePath().normalize();

    @TempDir
    Path module;

    private Path source = Path.of("");

    @BeforeEach
    void aModule() throws IOException {
        source = Files.writeString(
                Files.createDirectories(module.resolve("src/main")).resolve("A.java"), "class A {}");
    }

    @Test
    void seesAChangedAnAddedAndARemovedSource() throws Exception {
        var first = checksum();

        Files.writeString(source, "class A { }");
        var changed = checksum();
        var other = Files.writeString(module.resolve("src/main/B.java"), "");
        var added = checksum();
        Files.delete(other);

        assertThat(changed).isNotEqualTo(first);
        assertThat(added).isNotEqualTo(changed);
        assertThat(checksum()).isEqualTo(changed);
    }

    @Test
    void ignoresDatesAndWhatABuildMakes() throws Exception {
        var first = checksum();

        Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
        Files.writeString(Files.createDirectories(module.resolve("target")).resolve("A.class"), "made");
        Files.writeString(
                Files.createDirectories(module.resolve("web/node_modules")).resolve("x.js"), "made");

        assertThat(checksum()).isEqualTo(first);
    }

    @Test
    void saysInOneSentenceHowToGetAMissingNodeAndFails() throws Exception {
        var answer = bash(". needs.sh; node() { echo v18.1.0; }; need_node");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.text()).startsWith("Préau needs Node 20 or newer").hasLineCount(1);
    }

    private String checksum() throws IOException, InterruptedException {
        return bash(". build.sh; checksum '" + module + "'").text();
    }

    private record Answer(int exitCode, String text) {}

    private static Answer bash(String script) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-c", script)
                .directory(SCRIPTS.toFile())
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), text);
    }
}

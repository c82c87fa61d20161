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

/** {@code ./ent} sees changes of the sources, chooses what to prove, and says what a machine lacks. */
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
    void seesAChangedDemo() throws Exception {
        var first = checksum();

        Files.writeString(
                Files.createDirectories(module.resolve("src/demo/java")).resolve("A.java"), "class A {}");

        assertThat(checksum()).isNotEqualTo(first);
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

    @Test
    void provesTheClassesOfAModuleByTheirPackages() throws Exception {
        var answer = bash(". module.sh; classes IT 'fr/ent/gateway/**/' fr/ent/");

        assertThat(answer.text()).isEqualTo("fr/ent/gateway/**/*IT,fr/ent/*IT");
    }

    @Test
    void namesTheModulesWhenItKnowsNoSuchOne() throws Exception {
        var answer = bash(". needs.sh; . module.sh; prove_module kitchen");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.text())
                .startsWith("./ent test --module knows core, messaging,")
                .hasLineCount(1);
    }

    @Test
    void listsTheSlowestTestClassesOfEveryRunner() throws Exception {
        report("TEST-java.xml", "<testsuite xmlns:xsi=\"x\" name=\"fr.ent.SlowIT\" time=\"1,012.5\" tests=\"3\">");
        report("TEST-web.xml", "<testsuite name=\"src/app/Day.test.ts\" hostname=\"here\" tests=\"1\" time=\"0.04\">");
        report("TEST-browser.xml", "<testsuite name=\"meal.spec.ts\" hostname=\"phone\" time=\"31.4\" errors=\"0\">");

        var answer = bash(". report.sh; find '" + module + "' -name 'TEST-*' -print0 | slowest 2");

        assertThat(answer.text().lines().map(String::strip))
                .containsExactly("1012.5  fr.ent.SlowIT", "31.4  meal.spec.ts");
    }

    @Test
    void listsTheSlowestOfAnyNumber() throws Exception {
        report("TEST-many.xml", "<testsuite name=\"fr.ent.ManyIT\" time=\"1.0\" tests=\"1\">\n".repeat(20_000));

        var answer = bash(
                "set -euo pipefail; . report.sh; find '" + module + "' -name 'TEST-*' -print0 | slowest 2; echo end");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.text().lines()).hasSize(3).last().isEqualTo("end");
    }

    private void report(String name, String suite) throws IOException {
        Files.writeString(module.resolve(name), "<?xml version=\"1.0\"?>\n" + suite + "</testsuite>\n");
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

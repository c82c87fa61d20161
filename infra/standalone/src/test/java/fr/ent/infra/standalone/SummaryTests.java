package fr.ent.infra.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.founding.FoundingCode;
import fr.ent.core.founding.FoundingCodeIssued;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTests {

    @TempDir
    Path data;

    @Test
    void showsAddressesAccountsSecondsAndMemory() throws IOException {
        var file = Files.writeString(data.resolve("demo-accounts.json"), """
                [{"label": "Guardian of three", "role": "GUARDIAN", "territory": "Valmarin",
                  "username": "lea.martin", "password": "one two three four", "realm": "ent"}]
                """);
        var shown = new ByteArrayOutputStream();

        new Summary(
                        URI.create("http://127.0.0.1:8080"),
                        URI.create("http://127.0.0.1:8081"),
                        data.resolve("mail"),
                        DemoAccount.readAll(file),
                        Optional.empty(),
                        Duration.ofMillis(12_340),
                        Memory.residentMebibytes(List.of()))
                .print(new PrintStream(shown, true, StandardCharsets.UTF_8));

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains(
                        "http://127.0.0.1:8080",
                        "http://127.0.0.1:8080/openapi",
                        "http://127.0.0.1:8081",
                        data.resolve("mail") + " (none leaves this machine)",
                        "Guardian of three",
                        "lea.martin")
                .contains("one two three four", "Started in 12.3 s")
                .containsPattern("[1-9]\\d+ MiB of memory");
    }

    @Test
    void saysHowToFoundTheFirstTerritory() {
        var shown = new ByteArrayOutputStream();

        new Summary(
                        URI.create("http://127.0.0.1:8080"),
                        URI.create("http://127.0.0.1:8081"),
                        data.resolve("mail"),
                        List.of(),
                        Optional.of(new FoundingCodeIssued(
                                new FoundingCode("CDFGHJKMNPQRTVWX"), Instant.parse("2026-11-24T09:00:00Z"))),
                        Duration.ofMillis(12_340),
                        Memory.residentMebibytes(List.of()))
                .print(new PrintStream(shown, true, StandardCharsets.UTF_8));

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("http://127.0.0.1:8080/fonder", "CDFG-HJKM-NPQR-TVWX", "./ent setup");
    }
}

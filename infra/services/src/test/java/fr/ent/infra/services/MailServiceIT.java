package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.client.SMTPException;
import org.subethamail.smtp.client.SmartClient;

class MailServiceIT {

    private static final byte[] LETTER = "Subject: Menu\r\n\r\nGratin de courge\r\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    @Test
    void writesEachLetterIntoAFileAndGoesOnCountingAfterARestart() throws Exception {
        try (var service = MailService.start(directory, 0)) {
            send(service, "claire@example.org");
        }
        try (var service = MailService.start(directory, 0)) {
            send(service, "../../etc/nadia@example.org");
        }

        try (var letters = Files.list(directory)) {
            assertThat(letters.map(letter -> letter.getFileName().toString()))
                    .containsExactlyInAnyOrder("00001 claire@example.org.eml", "00002 .._.._etc_nadia@example.org.eml");
        }
        assertThat(Files.readString(directory.resolve("00001 claire@example.org.eml")))
                .endsWith("Gratin de courge\r\n");
    }

    private static void send(MailService service, String to) throws IOException, SMTPException {
        SmartClient client = SmartClient.createAndConnect(
                MailService.HOST, service.port(), Optional.empty(), "preau.example", Optional.empty());
        try {
            client.from("preau@preau.example");
            client.to(to);
            client.dataStart();
            client.dataWrite(LETTER);
            client.dataEnd();
        } finally {
            client.quit();
        }
    }
}

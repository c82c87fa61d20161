package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ClassId;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceKind;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.WebSession;
import fr.ent.gateway.testing.Wire;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/** A large file over a line that is torn ten times: sockets that close within a request. */
@ProductTest
class CutUploadIT {

    private static final int LENGTH = 24_000_000;
    private static final int CUTS = 10;
    private static final String UPLOADS = "/api/core/uploads";

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SessionRepository<?> sessions;

    @LocalServerPort
    private int port;

    private Town town;
    private WebSession teacher;
    private String space;

    @BeforeEach
    void aTeacher() {
        town = planner.found("Valmarin");
        ClassId schoolClass = town.schoolClass(town.school("Jean-Macé"), "CE1");
        teacher = WebSession.of(sessions, town.account(town.teacher("Claire", "Morel", schoolClass)));
        space = SpaceId.of(SpaceKind.CLASS, schoolClass.value()).toString();
    }

    @Test
    void itArrivesOnceAndWhole() throws Exception {
        String content = words();
        String upload = begun();
        for (int cut = 1; cut <= CUTS; cut++) {
            int from = offset(upload);
            tear(upload, content, from, LENGTH * cut / (CUTS + 1));
            await().until(() -> offset(upload) > from && isFree(upload));
        }
        await().until(() -> rest(upload, content) == 204);

        assertThat(offset(upload)).isEqualTo(LENGTH);
        String items =
                ask("GET /api/core/spaces/" + space + "/items", List.of()).body();
        List<String> ids = JsonPath.read(items, "$.items[*].id");
        assertThat(ids).hasSize(1);
        assertThat(ask("GET /api/core/items/" + ids.getFirst() + "/content", List.of())
                        .body())
                .isEqualTo(content);
    }

    private String begun() {
        Wire.Answer answer = ask(
                "POST " + UPLOADS,
                List.of(
                        "Tus-Resumable: 1.0.0",
                        "Upload-Length: " + LENGTH,
                        "Upload-Metadata: filename " + base64("texte.txt") + ",spaceId " + base64(space)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.headers("location").getFirst().replaceAll(".*/", "");
    }

    private int offset(String upload) {
        Wire.Answer answer = ask("HEAD " + UPLOADS + "/" + upload, List.of("Tus-Resumable: 1.0.0"));
        assertThat(answer.status()).isEqualTo(200);
        return Integer.parseInt(answer.headers("upload-offset").getFirst());
    }

    /** Whether the line before has let go of it: until then the next one is refused. */
    private boolean isFree(String upload) {
        return town.number(
                        "select count(*) from core.upload where id = :id and holder is null", UUID.fromString(upload))
                == 1;
    }

    /** Announces all that is missing, sends some of it, and closes the line. */
    private void tear(String upload, String content, int from, int to) throws IOException {
        try (Socket line = Wire.open(port)) {
            String whole = patch(upload, content, from);
            int head = whole.indexOf("\r\n\r\n") + 4;
            line.getOutputStream().write(whole.substring(0, head + to - from).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private int rest(String upload, String content) {
        return Wire.send(port, patch(upload, content, offset(upload))).status();
    }

    private String patch(String upload, String content, int from) {
        List<String> head = new ArrayList<>(teacher.head());
        head.add("Tus-Resumable: 1.0.0");
        head.add("Upload-Offset: " + from);
        head.add("Content-Type: application/offset+octet-stream");
        return Wire.request("PATCH " + UPLOADS + "/" + upload, head, content.substring(from));
    }

    private Wire.Answer ask(String methodAndPath, List<String> more) {
        List<String> head = new ArrayList<>(teacher.head());
        head.addAll(more);
        return Wire.send(port, Wire.request(methodAndPath, head.toArray(String[]::new)));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lines, no two of which are the same. */
    private static String words() {
        StringBuilder text = new StringBuilder(LENGTH + 20);
        for (int line = 0; text.length() < LENGTH; line++) {
            text.append("ligne ").append(line).append('\n');
        }
        return text.substring(0, LENGTH);
    }
}

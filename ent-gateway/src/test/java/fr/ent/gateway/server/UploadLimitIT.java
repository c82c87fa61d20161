package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.disk.PassingFiles;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.WebSession;
import fr.ent.gateway.testing.Wire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;
import org.springframework.util.FileSystemUtils;

/** The web server itself refuses files that are too large, before any controller. */
@ProductTest
class UploadLimitIT {

    private static final String TOO_MUCH = "\0".repeat(40 * 1024 * 1024);

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    private PassingFiles passing;

    @LocalServerPort
    private int port;

    @Test
    void aSenderOfTooMuchIsTold() {
        Town town = planner.found("Valmarin");
        WebSession agent = WebSession.of(sessions, town.account(town.agent("Paul", "Roche")));

        Wire.Answer answer = upload(agent.head(), TOO_MUCH);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:ent:problem:core:file-too-large");
    }

    /** Read to the end, so that the answer arrives, and never taken apart. */
    @Test
    void aSenderWhomNobodyKnowsIsToldThat() {
        planner.found("Valmarin");

        assertThat(upload(WebSession.headOfNobody(), TOO_MUCH).status()).isEqualTo(401);
    }

    /** As machines do with what lies in their temporary folder for days. */
    @Test
    void aFolderForUploadsThatTheMachineTidiedUpIsMadeAnew() throws IOException {
        Town town = planner.found("Valmarin");
        WebSession agent = WebSession.of(sessions, town.account(town.agent("Paul", "Roche")));
        assertThat(upload(agent.head(), "bonjour").status()).isEqualTo(201);

        FileSystemUtils.deleteRecursively(
                Objects.requireNonNull(passing.make("any-").getParent()));

        assertThat(upload(agent.head(), "bonjour").status()).isEqualTo(201);
    }

    private Wire.Answer upload(List<String> browser, String content) {
        List<String> head = new ArrayList<>(browser);
        head.add("Content-Type: multipart/form-data; boundary=edge");
        return Wire.send(
                port,
                Wire.request(
                        "POST /api/core/files",
                        head,
                        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"film.txt\"\r\n\r\n"
                                + content + "\r\n--edge--\r\n"));
    }
}

package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.WebSession;
import fr.ent.gateway.testing.Wire;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/** The web server itself refuses files that are too large, before any controller. */
@ProductTest
class UploadLimitIT {

    private static final int TOO_MUCH = 40 * 1024 * 1024;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SessionRepository<?> sessions;

    @LocalServerPort
    private int port;

    @Test
    void aSenderOfTooMuchIsTold() {
        Town town = planner.found("Valmarin");
        WebSession agent = WebSession.of(sessions, town.account(town.agent("Paul", "Roche")));

        Wire.Answer answer = upload(agent.head());

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:ent:problem:core:file-too-large");
    }

    /** Read to the end, so that the answer arrives, and never taken apart. */
    @Test
    void aSenderWhomNobodyKnowsIsToldThat() {
        planner.found("Valmarin");

        assertThat(upload(WebSession.headOfNobody()).status()).isEqualTo(401);
    }

    private Wire.Answer upload(List<String> browser) {
        List<String> head = new ArrayList<>(browser);
        head.add("Content-Type: multipart/form-data; boundary=edge");
        return Wire.send(
                port,
                Wire.request(
                        "POST /api/core/files",
                        head,
                        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"film.mp4\"\r\n\r\n"
                                + "\0".repeat(TOO_MUCH) + "\r\n--edge--\r\n"));
    }
}

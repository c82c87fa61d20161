package fr.ent.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.client.RestClient;

/** A file of the web application neither reads nor writes a session; a call of the API keeps it alive. */
@ProductTest
class FilesLeaveSessionsAloneIT {

    private final Instant anHourAgo = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Autowired
    private TownPlanner planner;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aTown() {
        planner.found("Valmarin");
    }

    @Test
    void askingForAFileDoesNotTouchTheSession() {
        String session = anHourOldSession(sessions);

        get("/assets/index.js", session);
        get("/connexion", session);

        assertThat(lastAccess(session)).isEqualTo(anHourAgo);
    }

    @Test
    void callingTheApiDoes() {
        String session = anHourOldSession(sessions);

        get("/api/me", session);

        assertThat(lastAccess(session)).isAfter(anHourAgo);
    }

    private <S extends Session> String anHourOldSession(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        session.setLastAccessedTime(anHourAgo);
        sessions.save(session);
        return session.getId();
    }

    private Instant lastAccess(String session) {
        return Objects.requireNonNull(sessions.findById(session)).getLastAccessedTime();
    }

    private void get(String path, String session) {
        String cookie = Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8));
        RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .header("Cookie", "__Host-ent=" + cookie)
                .exchangeForRequiredValue(
                        (request, response) -> response.getStatusCode().value());
    }
}

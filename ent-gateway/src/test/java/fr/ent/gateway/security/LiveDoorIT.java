package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Socket;
import fr.ent.gateway.testing.Wire;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** The right to open a live connection, seen from a browser and from a script. */
@ProductTest
class LiveDoorIT {

    private static final String REFUSED = "urn:ent:problem:messaging:refused-frame";
    private static final String TOKEN = "4a7d1ed4-14e7-4c8b-9b6e-0c6a5b2f6d11";

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SessionRepository<?> sessions;

    @LocalServerPort
    private int port;

    private String subject = "";

    @BeforeEach
    void aTeacher() {
        Town town = planner.found("Valmarin");
        subject = town.account(town.teacher("Claude", "Aubin", town.schoolClass(town.school("Jean-Macé"), "CE1")));
    }

    @Test
    void aBrowserWithItsSessionAndTokenListens() throws Exception {
        assertThat(new Socket(port, browser()).connect("X-XSRF-TOKEN", TOKEN)).isEqualTo("CONNECTED");
    }

    @Test
    void aSessionThatEndsTakesItsSocketAlongAndNoOther() throws Exception {
        String ending = signIn(sessions);
        Socket gone = new Socket(port, browser(ending));
        Socket kept = new Socket(port, browser());
        assertThat(gone.connect("X-XSRF-TOKEN", TOKEN)).isEqualTo("CONNECTED");
        assertThat(kept.connect("X-XSRF-TOKEN", TOKEN)).isEqualTo("CONNECTED");

        sessions.deleteById(ending);

        gone.awaitEnd();
        assertThat(kept.isOpen()).isTrue();
    }

    @Test
    void aBrowserWithoutTheTokenIsRefusedAndTold() throws Exception {
        assertThat(new Socket(port, browser()).connect("X-Other", TOKEN)).isEqualTo(REFUSED);
        assertThat(new Socket(port, browser()).connect("X-XSRF-TOKEN", "forged"))
                .isEqualTo(REFUSED);
    }

    @Test
    void aScriptWithABearerTokenNeedsNoOther() throws Exception {
        RealmUsers.User user = RealmUsers.create();
        Town town = planner.found("Rochebrune");
        town.account(town.agent("Paul", "Roche"), user.subject());
        HttpHeaders headers = new HttpHeaders();
        headers.setBearerAuth(RealmUsers.signIn(user).access());

        assertThat(new Socket(port, headers).connect("X-Other", "")).isEqualTo("CONNECTED");
    }

    @Test
    void nobodyAndPagesOfOthersGetNoHandshake() {
        HttpHeaders foreign = browser();
        foreign.setOrigin("https://evil.example");

        assertThatThrownBy(() -> new Socket(port, new HttpHeaders()).connect("X-XSRF-TOKEN", TOKEN))
                .hasStackTraceContaining("401");
        assertThatThrownBy(() -> new Socket(port, foreign).connect("X-XSRF-TOKEN", TOKEN))
                .hasStackTraceContaining("403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ht!tp://",
                "http://[",
                "http://town.fr:port",
                "http://town.fr:-1",
                "://",
                "http://%zz",
                "http://a b",
                "null"
            })
    void anOriginThatIsNoneGetsNoHandshake(String origin) {
        String session = Base64.getEncoder().encodeToString(signIn(sessions).getBytes(StandardCharsets.UTF_8));

        Wire.Answer answer = Wire.send(
                port,
                Wire.request(
                        "GET /ws",
                        "Cookie: __Host-ent=" + session,
                        "Origin: " + origin,
                        "Connection: Upgrade",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="));

        assertThat(answer.status()).isEqualTo(403);
    }

    private HttpHeaders browser() {
        return browser(signIn(sessions));
    }

    private static HttpHeaders browser(String session) {
        HttpHeaders headers = new HttpHeaders();
        String value = Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8));
        headers.add(HttpHeaders.COOKIE, "__Host-ent=" + value + "; XSRF-TOKEN=" + TOKEN);
        return headers;
    }

    /** Signs the teacher in as a browser would be after the login page, and gives the session's id. */
    private <S extends Session> String signIn(SessionRepository<S> repository) {
        S session = repository.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(subject, "", AuthorityUtils.NO_AUTHORITIES)));
        repository.save(session);
        return session.getId();
    }
}

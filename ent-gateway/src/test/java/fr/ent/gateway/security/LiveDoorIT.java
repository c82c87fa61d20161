package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Socket;
import fr.ent.gateway.testing.WebSession;
import fr.ent.gateway.testing.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.session.SessionRepository;

/** The right to open a live connection, seen from a browser and from a script. */
@ProductTest
class LiveDoorIT {

    private static final String REFUSED = "urn:ent:problem:messaging:refused-frame";

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
        assertThat(new Socket(port, browser()).connect("X-XSRF-TOKEN", WebSession.TOKEN))
                .isEqualTo("CONNECTED");
    }

    @Test
    void aSessionThatEndsTakesItsSocketAlongAndNoOther() throws Exception {
        WebSession ending = signIn();
        Socket gone = new Socket(port, browser(ending));
        Socket kept = new Socket(port, browser());
        assertThat(gone.connect("X-XSRF-TOKEN", WebSession.TOKEN)).isEqualTo("CONNECTED");
        assertThat(kept.connect("X-XSRF-TOKEN", WebSession.TOKEN)).isEqualTo("CONNECTED");

        sessions.deleteById(ending.id());

        gone.awaitEnd();
        assertThat(kept.isOpen()).isTrue();
    }

    @Test
    void aBrowserWithoutTheTokenIsRefusedAndTold() throws Exception {
        assertThat(new Socket(port, browser()).connect("X-Other", WebSession.TOKEN))
                .isEqualTo(REFUSED);
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

        assertThatThrownBy(() -> new Socket(port, new HttpHeaders()).connect("X-XSRF-TOKEN", WebSession.TOKEN))
                .hasStackTraceContaining("401");
        assertThatThrownBy(() -> new Socket(port, foreign).connect("X-XSRF-TOKEN", WebSession.TOKEN))
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
        Wire.Answer answer = Wire.send(
                port,
                Wire.request(
                        "GET /ws",
                        "Cookie: " + signIn().cookies(),
                        "Origin: " + origin,
                        "Connection: Upgrade",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="));

        assertThat(answer.status()).isEqualTo(403);
    }

    /** Visits to that address that ask for no socket, or don't ask for it in the right way. */
    static Stream<List<String>> visits() {
        List<String> whole = List.of(
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
        return Stream.concat(
                Stream.of(List.<String>of(), List.of("Upgrade: h2c", "Connection: Upgrade")),
                whole.stream()
                        .map(left -> whole.stream()
                                .filter(line -> !line.equals(left))
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void aVisitThatIsNoHandshakeIsAProblem(List<String> head) {
        List<String> sent = new ArrayList<>(List.of("Cookie: " + signIn().cookies()));
        sent.addAll(head);

        Wire.Answer answer = Wire.send(port, Wire.request("GET /ws", sent.toArray(String[]::new)));

        assertThat(answer.status()).isIn(400, 426);
        assertThat(answer.headers("content-type")).containsExactly("application/problem+json");
        assertThat(answer.body()).contains("\"urn:ent:problem:core:");
    }

    private HttpHeaders browser() {
        return browser(signIn());
    }

    private static HttpHeaders browser(WebSession session) {
        HttpHeaders headers = new HttpHeaders();
        headers.add(HttpHeaders.COOKIE, session.cookies());
        return headers;
    }

    private WebSession signIn() {
        return WebSession.of(sessions, subject);
    }
}

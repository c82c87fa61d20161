package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.Wire;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Kinds of answers × the headers that protect a browser; what refuses a program is a problem. */
@ProductTest
class EveryAnswerIT {

    private static final String IN_2090 = "Sun, 01 Jan 2090 00:00:00 GMT";

    private static final Map<String, String> PROTECTION = Map.of(
            "content-security-policy", "frame-ancestors 'none'",
            "strict-transport-security", "max-age=31536000",
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "same-origin",
            "permissions-policy", "geolocation=()");

    @Autowired
    private TownPlanner planner;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aTown() {
        planner.found("Valmarin");
    }

    @TestFactory
    Stream<DynamicTest> isProtected() {
        return Stream.of(answered(), application(), refused())
                .flatMap(List::stream)
                .map(kind -> dynamicTest(kind.name(), () -> {
                    Wire.Answer answer = Wire.send(port, kind.request());

                    assertThat(answer.status()).isEqualTo(kind.status());
                    assertThat(answer.headers("strict-transport-security").toString())
                            .as("hosts below a town's own domain are others' to answer for")
                            .doesNotContain("includeSubDomains");
                    PROTECTION.forEach((name, value) -> assertThat(answer.headers(name))
                            .as(name)
                            .singleElement()
                            .asString()
                            .contains(value));
                }));
    }

    @TestFactory
    Stream<DynamicTest> isAProblemWhenAProgramIsRefused() {
        return refused().stream()
                .map(kind -> dynamicTest(kind.name(), () -> {
                    Wire.Answer answer = Wire.send(port, kind.request());

                    assertThat(answer.headers("content-type"))
                            .singleElement()
                            .asString()
                            .startsWith("application/problem+json");
                    assertThat(answer.body()).contains("\"urn:ent:problem:core:", "\"status\":" + kind.status());
                }));
    }

    @TestFactory
    Stream<DynamicTest> isProtectedWithoutABodyToo() {
        return refused().stream()
                .filter(kind -> kind.request().startsWith("GET "))
                .map(kind -> dynamicTest(kind.name(), () -> {
                    Wire.Answer answer = Wire.send(port, "HEAD" + kind.request().substring(3));

                    assertThat(answer.status()).isEqualTo(kind.status());
                    assertThat(answer.body()).isEmpty();
                    assertThat(answer.headers("x-content-type-options")).hasSize(1);
                }));
    }

    @Test
    void isAPageWhenAPersonIsRefused() {
        String expected =
                new ClassPathResource("/static/error/4xx.html").exists() ? "text/html" : "application/problem";

        for (String address : List.of("/assets/none.js", "/login/x", "/?x=%ff", "/%zz")) {
            Wire.Answer answer = Wire.send(port, Wire.request("GET " + address, "Accept: text/html,*/*;q=0.8"));

            assertThat(answer.headers("content-type"))
                    .as(address)
                    .singleElement()
                    .asString()
                    .startsWith(expected);
        }
        for (String address : List.of("/api/none", "/api", "/ws", "/actuator")) {
            assertThat(Wire.send(port, Wire.request("GET " + address, "Accept: text/html"))
                            .headers("content-type"))
                    .as(address)
                    .containsExactly("application/problem+json");
        }
    }

    private static List<Kind> answered() {
        return List.of(
                new Kind("health", 200, head("GET /actuator/health")),
                new Kind("the API", 200, head("GET /api/public/config")),
                new Kind("the API, HEAD", 200, head("HEAD /api/public/config")),
                new Kind("what may be asked", 200, head("OPTIONS /")),
                new Kind("on to the provider", 302, head("GET /oauth2/authorization/ent")),
                new Kind("back from the provider", 302, head("GET /login/oauth2/code/ent")),
                new Kind("not modified", 304, head("GET /fr/ent/served.txt", "If-Modified-Since: " + IN_2090)));
    }

    /** Where the web application was built, its first page, to which the server forwards, and a screen. */
    private static List<Kind> application() {
        int status = new ClassPathResource("/static/index.html").exists() ? 200 : 404;
        return List.of(
                new Kind("the application", status, head("GET /")),
                new Kind("the application, HEAD", status, head("HEAD /")),
                new Kind("a screen", status, head("GET /connexion")),
                new Kind("a screen, HEAD", status, head("HEAD /connexion")));
    }

    private static List<Kind> refused() {
        String token = "4a7d1ed4-14e7-4c8b-9b6e-0c6a5b2f6d11";
        return List.of(
                new Kind("unreadable query", 400, head("GET /api/public/config?x=%ff")),
                new Kind("bad percent in the path", 400, head("GET /api/%zz")),
                new Kind("no UTF-8 in the path", 400, head("GET /api/%ff")),
                new Kind("NUL in the path", 400, head("GET /api/%00")),
                new Kind("encoded slash", 400, head("GET /api/a%2fb")),
                new Kind("double slash", 400, head("GET /api//x")),
                new Kind("dots", 400, head("GET /api/%2e%2e/x")),
                new Kind("signs that belong in no path", 400, head("GET /api/<x>")),
                new Kind("blank in the path", 400, head("GET /api/a b")),
                new Kind("no host", 400, "GET /api/me HTTP/1.1\r\nConnection: close\r\n\r\n"),
                new Kind("head too large", 400, head("GET /api/me", "X-Long: " + "x".repeat(20_000))),
                new Kind("a length that is no number", 400, head("POST /api/me", "Content-Length: x")),
                new Kind("a verb nobody knows", 400, head("FOO /api/me")),
                new Kind("not signed in", 401, head("GET /api/me")),
                new Kind("a token that is none", 401, head("GET /api/me", "Authorization: Bearer x")),
                new Kind("no token of the form", 403, head("POST /api/me")),
                new Kind("nothing there", 404, head("GET /api/public/none")),
                new Kind("nothing above the API", 404, head("GET /api", "Accept: text/html")),
                new Kind("no such file", 404, head("GET /assets/none.js")),
                new Kind("nothing to actuate", 404, head("GET /actuator/none")),
                new Kind("no list of what is there", 404, head("GET /actuator")),
                new Kind("no such provider", 404, head("GET /oauth2/authorization/x")),
                new Kind("no such way in", 404, head("GET /login/x")),
                new Kind("no way out by a link", 404, head("GET /logout")),
                new Kind("trace", 405, head("TRACE /api/me")),
                new Kind("not that verb", 405, head("DELETE /connexion")),
                new Kind("not that verb of the first page", 405, head("PUT /", "Accept: application/json")),
                new Kind(
                        "not that verb of the API",
                        405,
                        head("DELETE /api/public/config", "Cookie: XSRF-TOKEN=" + token, "X-XSRF-TOKEN: " + token)),
                new Kind("not in that form", 406, head("GET /api/public/config", "Accept: text/plain")),
                new Kind("an unknown encoding", 501, head("GET /api/me", "Transfer-Encoding: foo")),
                new Kind("another protocol", 505, "GET /api/me HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n"));
    }

    private static String head(String methodAndPath, String... headers) {
        return Wire.request(methodAndPath, headers);
    }

    /** A kind of answer, and the bytes that bring it about. */
    private record Kind(String name, int status, String request) {}
}

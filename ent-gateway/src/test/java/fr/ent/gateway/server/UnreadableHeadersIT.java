package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.WebSession;
import fr.ent.gateway.testing.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/** Headers that can't be read: a control sign in one that is needed is refused, and an {@code Accept} of nonsense is none. */
@ProductTest
class UnreadableHeadersIT {

    /** Asked by nobody and by a person, with the headers that are read there. */
    private static final Map<String, List<String>> READ = Map.of(
            "GET /api/public/menus.csv", List.of("User-Agent", "If-None-Match", "Accept"),
            "GET /fr/ent/served.txt", List.of("Range", "If-Modified-Since", "Accept"),
            "GET /api/me", List.of("Accept", "Authorization"),
            "POST /api/public/claims", List.of("Accept", "Content-Type"),
            "POST /api/canteen/patterns", List.of("Idempotency-Key", "Accept", "Content-Type"),
            "GET /api/core/files/5c2fb0f4-6f0c-4f7c-9d9e-111111111111", List.of("Range", "If-None-Match", "Accept"));

    private static final String PROBLEM = "Accept: application/problem+json";

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SessionRepository<?> sessions;

    @LocalServerPort
    private int port;

    private WebSession guardian = new WebSession("");

    @BeforeEach
    void aGuardian() {
        Town town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        ChildId child = town.pupil("Nora", "Besson", school, town.schoolClass(school, "CE1"));
        guardian = WebSession.of(sessions, town.account(town.guardian("Ana", "Besson", child)));
    }

    @TestFactory
    Stream<DynamicTest> aControlSignIsRefusedWhereItIsRead() {
        return READ.entrySet().stream()
                .flatMap(asked -> asked.getValue().stream()
                        .map(header -> dynamicTest(asked.getKey() + " " + header, () -> {
                            for (List<String> browser : List.of(WebSession.headOfNobody(), guardian.head())) {
                                assertRefusedOrUnread(send(asked.getKey(), browser, header + ": a\u0085b"), header);
                            }
                        })));
    }

    private static void assertRefusedOrUnread(Wire.Answer answer, String header) {
        assertThat(answer.status()).as(header + " " + answer.body()).isLessThan(500);
        if (answer.status() == 400) {
            assertThat(answer.headers("content-type")).containsExactly("application/problem+json");
            assertThat(answer.body()).contains("\"urn:ent:problem:core:invalid\"");
        }
    }

    @Test
    void theHeaderAtFaultIsNamed() {
        Wire.Answer answer = Wire.send(port, bookings("a\u0080b"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "\"urn:ent:problem:core:invalid\"", "\"field\":\"Idempotency-Key\"", "\"code\":\"malformed\"");
    }

    @Test
    void aKeyIsOfLettersDigitsAndSignsOfAscii() {
        assertThat(Wire.send(port, bookings("a\u00e9b")).body())
                .contains("\"urn:ent:problem:core:bad-idempotency-key\"");
        assertThat(Wire.send(port, bookings("~ 12/b!")).status()).isEqualTo(404);
    }

    private String bookings(String key) {
        List<String> head = new ArrayList<>(guardian.head());
        head.addAll(List.of("Content-Type: application/json", "Idempotency-Key: " + key));
        return Wire.request("POST /api/canteen/bookings", head, """
                {"childId": "%1$s", "activityId": "%1$s", "date": "2026-12-01"}""".formatted(UUID.randomUUID()));
    }

    @TestFactory
    Stream<DynamicTest> anAcceptOfNonsenseIsNone() {
        return Stream.of("garbage", "text/", "*/json", ";;", "text/html;q=x", "a/b/c", "\u00e9")
                .map(accept -> dynamicTest(accept, () -> {
                    assertSameAsWithProblem("GET /api/home?from=x&to=2026-11-27", "core:invalid", accept);
                    assertSameAsWithProblem("GET /api/none", "core:not-found", accept);
                    assertSameAsWithProblem("POST /api/canteen/activities", "core:wrong-role", accept);
                    assertThat(send("GET /api/me", guardian.head(), "Accept: " + accept)
                                    .status())
                            .isEqualTo(200);
                }));
    }

    private void assertSameAsWithProblem(String request, String name, String accept) {
        Wire.Answer known = send(request, guardian.head(), PROBLEM);
        Wire.Answer unknown = send(request, guardian.head(), "Accept: " + accept);

        assertThat(known.body()).contains("\"urn:ent:problem:" + name + "\"");
        assertThat(unknown.status()).as(request).isEqualTo(known.status());
        assertThat(unknown.headers("content-type")).containsExactly("application/problem+json");
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    private Wire.Answer send(String request, List<String> browser, String... headers) {
        List<String> head = new ArrayList<>(browser);
        head.addAll(List.of(headers));
        return Wire.send(
                port,
                request.startsWith("POST")
                        ? Wire.request(request, head, "{}")
                        : Wire.request(request, head.toArray(String[]::new)));
    }
}

package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.WebSession;
import fr.ent.gateway.testing.Wire;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** Bodies that can't be read, or have a type that none has, sent everywhere: refused where they are read, and no fault. */
@ProductTest
class UnreadableBodiesIT {

    private static final Set<Integer> UNREADABLE = Set.of(400, 415);

    private static final Map<String, String> BODIES = Map.of(
            "multipart/form-data",
            "x",
            "multipart/form-data; boundary=b",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\na",
            "multipart/form-data; boundary=\"b\"",
            "--b\r\nContent-Type: text/plain\r\n\r\nwithout a name\r\n--b--\r\n",
            "multipart/form-data; boundary=" + "b".repeat(5000),
            "x",
            "application/x-www-form-urlencoded",
            "a=%zz&%ff=%",
            "*/*",
            "{}",
            "application/*",
            "{}",
            "application/json;charset=*",
            "{}",
            "application/json;charset=utf-99",
            "{}");

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> areNoFaultOfOurs() {
        Scene scene = new Scene(planner, http);
        return AuthorisationMatrixIT.rules().stream()
                .map(rule -> dynamicTest(rule.route(), () -> {
                    Persona persona = rule.allowed().iterator().next();
                    // a session of its own each time: some routes end the one they are asked in
                    List<String> browser = persona == Persona.NOBODY
                            ? WebSession.headOfNobody()
                            : WebSession.of(sessions, scene.subject(persona)).head();
                    assertThat(faults(rule, scene, browser)).as(rule.route()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> areNoFaultOfOursElsewhere() {
        return Stream.of(
                        "PUT /",
                        "POST /logout",
                        "DELETE /api/none",
                        "GET /api/none",
                        "POST /login/none",
                        "GET /connexion")
                .map(request -> dynamicTest(
                        request,
                        () -> assertThat(BODIES.entrySet().stream()
                                        .map(body -> send(request, body, WebSession.headOfNobody()))
                                        .filter(answer -> answer.status() >= 500))
                                .isEmpty()));
    }

    /** Without the header, the token against forged requests is looked for in the form. */
    @TestFactory
    Stream<DynamicTest> areNoFaultOfOursWithoutAToken() {
        return BODIES.entrySet().stream()
                .map(body -> dynamicTest(shown(body), () -> {
                    assertThat(send("POST /api/public/claims", body, List.of()).status())
                            .isIn(400, 403, 415);
                    assertThat(send("POST /logout", body, List.of()).status()).isIn(400, 403, 415);
                }));
    }

    private List<String> faults(Rule rule, Scene scene, List<String> browser) {
        String request = line(rule.request().apply(scene).buildRequest(new MockServletContext()));
        boolean reads = BodyRoutes.of(requestMappingHandlerMapping).containsKey(rule.route()) || isUpload(rule);
        List<String> faults = new ArrayList<>();
        // what everybody may read is limited by address, and tests share theirs
        long kinds = rule.route().startsWith("GET /api/public/") ? 1 : BODIES.size();
        BODIES.entrySet().stream().limit(kinds).forEach(body -> {
            Wire.Answer answer = send(request, body, browser);
            if (answer.status() >= 500 || (reads && !UNREADABLE.contains(answer.status()))) {
                faults.add(shown(body) + ": " + answer.status() + " " + answer.body());
            }
        });
        return faults;
    }

    private Wire.Answer send(String request, Map.Entry<String, String> body, List<String> browser) {
        List<String> head = new ArrayList<>(browser);
        head.add("Content-Type: " + body.getKey());
        return Wire.send(port, Wire.request(request, head, body.getValue()));
    }

    private static boolean isUpload(Rule rule) {
        return rule.route().equals("POST /api/core/files") || rule.route().equals("POST /api/core/imports");
    }

    private static String shown(Map.Entry<String, String> body) {
        return body.getKey().substring(0, Math.min(60, body.getKey().length()));
    }

    private static String line(MockHttpServletRequest good) {
        String path = Objects.requireNonNull(good.getMethod()) + " " + good.getRequestURI();
        String query = good.getParameterMap().entrySet().stream()
                .flatMap(parameter -> Stream.of(parameter.getValue())
                        .map(value -> parameter.getKey() + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}

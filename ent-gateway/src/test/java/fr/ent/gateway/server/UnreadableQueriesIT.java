package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.Wire;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A query that is no UTF-8, or not encoded as one should, is refused wherever it is sent, with and without an account. */
@ProductTest
class UnreadableQueriesIT {

    private static final List<String> ELSEWHERE = List.of(
            "/",
            "/connexion",
            "/assets/none.js",
            "/login/oauth2/code/ent",
            "/oauth2/authorization/ent",
            "/logout",
            "/actuator/health",
            "/ws");

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aTown() {
        planner.found("Valmarin");
    }

    @TestFactory
    Stream<DynamicTest> areRefused() {
        return Stream.concat(ELSEWHERE.stream(), routes())
                .map(path -> dynamicTest(path, () -> {
                    Wire.Answer answer = Wire.send(port, Wire.request("GET " + path + "?x=%ff"));

                    assertThat(answer.status()).isEqualTo(400);
                    assertThat(answer.body()).contains("\"urn:ent:problem:core:invalid\"");
                }));
    }

    /** The door and the rooms behind it would read different paths. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61pi/public/simulator",
                "/%61pi/me",
                "/api/p%75blic/simulator",
                "/%77s",
                "/oauth2/%61uthorization/ent",
                "/api/%2E%2e/me",
                "/conne%58ion"
            })
    void soArePathsThatHidePlainLetters(String path) {
        assertThat(Wire.send(port, Wire.request("GET " + path)).status()).isEqualTo(400);
    }

    @Test
    void areRefusedToAPersonToo() throws Exception {
        assertThat(statusSignedIn("/api/me?from=%ff")).isEqualTo(400);
        assertThat(statusSignedIn("/api/me?from=%zz")).isEqualTo(400);
        assertThat(statusSignedIn("/api/me?from=%")).isEqualTo(400);
        assertThat(statusSignedIn("/api/me?%ff=1")).isEqualTo(400);
        assertThat(statusSignedIn("/api/me?from=%c3%a9+%f0%9f%8d%95")).isEqualTo(403);
    }

    private int statusSignedIn(String address) throws Exception {
        String path = address.substring(0, address.indexOf('?'));
        return http.perform(get(path).with(jwt()).with(sent -> {
                    sent.setQueryString(address.substring(address.indexOf('?') + 1));
                    return sent;
                }))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Stream<String> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .map(pattern -> URI.create(pattern.replaceAll("\\{[^}]*}", "x")).getPath());
    }
}

package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** More people want to sign in than Keycloak serves: nobody meets an error. */
@ProductTest
@DirtiesContext
@TestPropertySource(properties = {"ent.sign-in.per-second=1", "ent.sign-in.longest-wait=10ms"})
class SignInQueueIT {

    private static final String PAGE = Wire.request("GET /oauth2/authorization/ent", "Accept: text/html");
    private static final String PROGRAM = Wire.request("GET /oauth2/authorization/franceconnect");
    private static final int MANY = 12;

    @LocalServerPort
    private int port;

    @Test
    void thoseBeyondThePaceAreAskedForPatience() {
        List<Wire.Answer> answers =
                Stream.generate(() -> Wire.send(port, PAGE)).limit(MANY).toList();

        assertThat(answers).extracting(Wire.Answer::status).contains(302, 503).containsOnly(302, 503);
        assertThat(answers.getFirst().status()).isEqualTo(302);
        Wire.Answer asked = answers.stream()
                .filter(answer -> answer.status() == 503)
                .findFirst()
                .orElseThrow();
        assertThat(asked.headers("retry-after")).containsExactly("5");
        assertThat(asked.headers("cache-control")).isNotEmpty().allMatch(value -> value.contains("no-store"));
        assertThat(asked.headers("content-security-policy")).hasSize(1);
        assertThat(asked.headers("set-cookie")).noneMatch(cookie -> cookie.startsWith("__Host-ent="));
    }

    @Test
    void aProgramGetsAProblem() {
        Wire.Answer refused = Stream.generate(() -> Wire.send(port, PROGRAM))
                .limit(MANY)
                .filter(answer -> answer.status() == 503)
                .findFirst()
                .orElseThrow();

        assertThat(refused.headers("content-type")).containsExactly("application/problem+json");
        assertThat(refused.headers("retry-after")).containsExactly("5");
    }

    @Test
    void aDoorThatIsNoneCostsNoTurn() {
        assertThat(Stream.generate(() -> Wire.send(port, Wire.request("GET /oauth2/authorization/nothing")))
                        .limit(MANY))
                .extracting(Wire.Answer::status)
                .containsOnly(404);
    }

    @Test
    void aDoorInOtherLettersIsRefused() {
        assertThat(Wire.send(port, Wire.request("GET /oauth2/%61uthorization/ent"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void nobodyElseWaits() {
        assertThat(Stream.generate(() -> Wire.send(port, Wire.request("GET /api/me")))
                        .limit(MANY))
                .extracting(Wire.Answer::status)
                .containsOnly(401);
    }
}

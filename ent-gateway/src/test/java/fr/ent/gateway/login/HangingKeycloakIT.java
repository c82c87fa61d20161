package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.gateway.testing.HangingKeycloak;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.Wire;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.util.UriComponentsBuilder;

/** Keycloak hangs: who needs it is told so soon. */
@ProductTest
@DirtiesContext
@ContextConfiguration(initializers = HangingKeycloak.class)
class HangingKeycloakIT {

    private static final Duration SOON = Duration.ofSeconds(12);

    private final String token = SigningRealm.token("JWT");

    @LocalServerPort
    private int port;

    @Test
    void comingBackFromTheSignIn() {
        Wire.Answer departure = Wire.send(port, Wire.request("GET /oauth2/authorization/ent"));
        assertThat(departure.status()).isEqualTo(302);
        String state = UriComponentsBuilder.fromUri(
                        URI.create(departure.headers("location").getFirst()))
                .build()
                .getQueryParams()
                .getFirst("state");
        String session = departure.headers("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-ent="))
                .findFirst()
                .orElseThrow()
                .replaceFirst(";.*", "");

        assertUnavailable(Wire.request("GET /login/oauth2/code/ent?code=c&state=" + state, "Cookie: " + session));
    }

    @Test
    void aTokenSignedWithAKeyThatIsNotKnown() {
        assertUnavailable(Wire.request("GET /api/me", "Authorization: Bearer " + token));
    }

    @Test
    void aSignOutSignedWithAKeyThatIsNotKnown() {
        String form = "logout_token=" + token;

        assertUnavailable(Wire.request(
                        "POST /logout/connect/back-channel/ent",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: " + form.length())
                + form);
    }

    private void assertUnavailable(String request) {
        long begin = System.nanoTime();
        Wire.Answer answer = Wire.send(port, request);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers("retry-after")).containsExactly("5");
    }
}

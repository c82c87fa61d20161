package fr.ent.gateway.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.ent.canteen.FranceConnectToken;
import fr.ent.gateway.login.KeycloakSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Keycloak that says no, or nothing. */
class BrokerTests {

    private static final ReturnedPerson ANGELA =
            new ReturnedPerson("of-the-realm", Optional.of("citizen"), "of-the-realm-only");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer keycloak;
    private Broker broker;

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.start();
        URI url = URI.create("http://127.0.0.1:" + keycloak.getAddress().getPort());
        broker = new Broker(
                new KeycloakSettings(url, "ent", "secret"), new QuotientRealmSettings("ent-quotient", "secret", true));
    }

    @AfterEach
    void end() {
        keycloak.stop(0);
    }

    @Test
    void handsOverTheTokenAndDeletesThePerson() {
        answer(200, "{\"access_token\": \"of-franceconnect\", \"expires_in\": 60}");

        assertThat(broker.findToken(ANGELA)).contains(new FranceConnectToken("of-franceconnect"));
        broker.forget(ANGELA);

        assertThat(asked)
                .containsExactly(
                        "POST /realms/ent-quotient/broker/franceconnect/token",
                        "POST /realms/ent-quotient/protocol/openid-connect/token",
                        "DELETE /admin/realms/ent-quotient/users/of-the-realm");
    }

    @Test
    void findsNothingWhenTheTokenIsGone() {
        answer(400, "{\"error\": \"token_expired\"}");

        assertThat(broker.findToken(ANGELA)).isEmpty();
    }

    @Test
    void findsNothingInAnAnswerWithoutAToken() {
        answer(200, "{}");

        assertThat(broker.findToken(ANGELA)).isEmpty();
    }

    @Test
    void goesOnWithoutAKeycloak() {
        keycloak.stop(0);

        assertThat(broker.findToken(ANGELA)).isEmpty();
        broker.forget(ANGELA);
    }

    private void answer(int status, String body) {
        keycloak.createContext("/", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestMethod() + " "
                        + exchange.getRequestURI().getPath());
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }
}

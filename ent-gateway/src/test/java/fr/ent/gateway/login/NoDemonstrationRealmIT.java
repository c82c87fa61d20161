package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.ent.infra.services.SharedServices;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** A production beside the demonstration's realm; the real Keycloak's answers, and those of one that isn't ready. */
class NoDemonstrationRealmIT {

    private static final URI KEYCLOAK = SharedServices.keycloak().url();

    private final GenericApplicationContext product = new GenericApplicationContext();
    private final AtomicReference<String> answer = new AtomicReference<>("");

    @AfterEach
    void close() {
        product.close();
    }

    @Test
    void refusesAnOpenLineToKeycloakOutsideTheDemonstration() {
        assertThatThrownBy(() -> production(KEYCLOAK)).hasMessageContaining("ent.keycloak.url isn't https");
        assertThatCode(() -> demonstration(KEYCLOAK)).doesNotThrowAnyException();
    }

    @Test
    void endsBesideTheRealmOfTheDemonstration() {
        product.refresh();

        looking(KEYCLOAK, "ent").look();

        assertThat(product.isActive()).isFalse();
    }

    @Test
    void staysBesideARealmWithoutTheClient() {
        product.refresh();

        looking(KEYCLOAK, "ent-quotient").look();

        assertThat(product.isActive()).isTrue();
    }

    @Test
    void asksAgainUntilTheRealmIsThere() throws IOException {
        product.refresh();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = answer.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            NoDemonstrationRealm realm =
                    looking(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "ent");
            answer.set("{\"error\":\"Realm does not exist\"}");
            realm.look();
            assertThat(product.isActive()).isTrue();

            answer.set("{\"error\":\"invalid_request\"}");
            realm.look();

            assertThat(product.isActive()).isFalse();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void leavesTheDemonstrationAlone() {
        product.refresh();

        demonstration(KEYCLOAK).look();

        assertThat(product.isActive()).isTrue();
    }

    /** Of a production, whose line is closed; here it is open. */
    private NoDemonstrationRealm looking(URI keycloak, String realm) {
        return new NoDemonstrationRealm(new KeycloakSettings(keycloak, realm, "secret"), product);
    }

    private NoDemonstrationRealm production(URI keycloak) {
        return new NoDemonstrationRealm(
                new KeycloakSettings(keycloak, "ent", "secret"), new MockEnvironment(), product);
    }

    private NoDemonstrationRealm demonstration(URI keycloak) {
        return new NoDemonstrationRealm(
                new KeycloakSettings(keycloak, "ent", "secret"),
                new MockEnvironment().withProperty("ent.standalone.data", "/somewhere"),
                product);
    }
}

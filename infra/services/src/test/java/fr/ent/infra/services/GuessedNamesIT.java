package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.infra.services.Browser.Page;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One password tried at many names, which no lock of a single account sees. */
class GuessedNamesIT {

    private static final URI GATEWAY = URI.create("http://127.0.0.1:45678");
    private static final int MOST = 60;

    private final KeycloakAddress keycloak = SharedServices.keycloak();
    private final String owner = "p" + UUID.randomUUID();
    private final Browser browser = new Browser(keycloak.url(), somewhere());
    private final KeycloakVisitor thief = new KeycloakVisitor(keycloak, GATEWAY, browser);

    @BeforeEach
    void somebodyWithAnAccount() {
        new KeycloakPeople(keycloak).createLocal(owner, owner + "@example.org");
    }

    @Test
    void shutTheDoorToThePlaceTheyAreTriedFromWhateverItsHeadersSay() {
        Page page = thief.openSignIn(Map.of());
        for (int i = 0; i < 5; i++) {
            page = thief.enter(page, "again-" + owner, "azerty");
        }
        for (int i = 0; i < MOST; i++) {
            assertThat(page.body()).doesNotContain("Trop d’essais");
            browser.claim("X-Forwarded-For", "203.0.113." + i);
            browser.claim("Forwarded", "for=203.0.113." + i);
            page = thief.enter(page, "n" + i + owner, "azerty");
        }

        Page refused = thief.enter(page, owner, KeycloakPeople.PASSWORD);

        assertThat(refused.body()).contains("Trop d’essais").contains("name=\"password\"");
        assertThat(KeycloakVisitor.code(signIn(somewhere()))).isNotEmpty();
    }

    @Test
    void leaveAClassAlone() {
        Page page = thief.openSignIn(Map.of());
        for (int i = 0; i < MOST / 2; i++) {
            page = thief.enter(page, "n" + i + owner, "azerty");
        }

        assertThat(KeycloakVisitor.code(thief.enter(page, owner, KeycloakPeople.PASSWORD)))
                .isNotEmpty();
    }

    private Page signIn(InetAddress place) {
        KeycloakVisitor visitor = new KeycloakVisitor(keycloak, GATEWAY, new Browser(keycloak.url(), place));
        return visitor.enter(visitor.openSignIn(Map.of()), owner, KeycloakPeople.PASSWORD);
    }

    /** A place of this test's own: each address of the loopback is one. */
    private static InetAddress somewhere() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return InetAddress.ofLiteral(
                "127." + random.nextInt(1, 255) + "." + random.nextInt(256) + "." + random.nextInt(1, 255));
    }
}

package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.infra.services.Browser.Page;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The old password, which the realm asks for before it takes a new one. */
class OldPasswordIT {

    private static final Map<String, String> CHANGE = Map.of("kc_action", "UPDATE_PASSWORD");

    private final KeycloakAddress keycloak = SharedServices.keycloak();
    private final KeycloakVisitor visitor = new KeycloakVisitor(keycloak, URI.create("http://127.0.0.1:45678"));
    private final String name = "p" + UUID.randomUUID();

    /** Keycloak counts whole seconds: in that of the sign-in it may show the page, which serves nobody who is slower. */
    @Test
    void isAskedJustAfterASignInToo() {
        new KeycloakPeople(keycloak).createLocal(name, name + "@example.org");
        visitor.enter(visitor.openSignIn(Map.of()), name, KeycloakPeople.PASSWORD);
        Instant soon = Instant.now().plus(Duration.ofSeconds(10));

        Page asked = visitor.openSignIn(CHANGE);
        while (!asked.body().contains("name=\"password\"") && Instant.now().isBefore(soon)) {
            asked = visitor.openSignIn(CHANGE);
        }

        assertThat(asked.body()).contains("name=\"password\"").doesNotContain("password-new");
    }
}

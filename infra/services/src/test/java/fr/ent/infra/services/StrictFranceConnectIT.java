package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.infra.services.Browser.Page;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The realm that plays FranceConnect shows a page of refusal where FranceConnect does, and our broker never meets it. */
class StrictFranceConnectIT {

    private static final String LONG = "x".repeat(32);

    private final KeycloakAddress keycloak = SharedServices.keycloak();
    private final KeycloakVisitor visitor = new KeycloakVisitor(keycloak, URI.create("http://127.0.0.1:45678"));

    @Test
    void isAskedByOurBrokerAsItWantsToBe() {
        var name = "citizen-" + UUID.randomUUID();
        new KeycloakPeople(keycloak).createCitizen(name, name + "@example.org");

        var callback = visitor.signInThroughFranceConnect(name, KeycloakPeople.PASSWORD);

        assertThat(KeycloakVisitor.claims(visitor.tokens(callback), "id_token")
                        .get("idp")
                        .asString())
                .isEqualTo("franceconnect");
    }

    @Test
    void letsInWhoeverAsksAsDocumented() {
        assertThat(ask(Map.of()).body()).contains("name=\"password\"");
    }

    @ParameterizedTest
    @MethodSource("undocumented")
    void refuses(String parameter, String value) {
        Page page = ask(Map.of(parameter, value));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains(parameter).doesNotContain("name=\"password\"");
    }

    static Stream<Arguments> undocumented() {
        return Stream.of(
                Arguments.of("nonce", "x".repeat(31)),
                Arguments.of("nonce", ""),
                Arguments.of("state", "x".repeat(31)),
                Arguments.of("acr_values", ""),
                Arguments.of("login_hint", "angela"),
                Arguments.of("max_age", "300"),
                Arguments.of("code_challenge", LONG));
    }

    /** Leaves away what has no value. */
    private Page ask(Map<String, String> more) {
        var query = new LinkedHashMap<>(Map.of(
                "client_id",
                "preau",
                "response_type",
                "code",
                "redirect_uri",
                keycloak.realm("ent") + "/broker/franceconnect/endpoint",
                "scope",
                "openid identite_pivot email",
                "acr_values",
                "eidas1",
                "state",
                LONG,
                "nonce",
                LONG));
        query.putAll(more);
        query.values().removeIf(String::isEmpty);
        return visitor.browser.open(URI.create(keycloak.franceConnect()
                + "/realms/franceconnect/protocol/openid-connect/auth?" + KeycloakVisitor.form(query)));
    }
}

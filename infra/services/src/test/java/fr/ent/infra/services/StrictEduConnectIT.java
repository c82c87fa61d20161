package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.infra.services.Browser.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The realm that plays ÉduConnect refuses what is undocumented, and our broker never meets it. */
class StrictEduConnectIT {

    private static final String LONG = "x".repeat(32);
    private static final String LEVEL = "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";

    private final KeycloakAddress keycloak = SharedServices.keycloak();
    private final KeycloakPeople people = new KeycloakPeople(keycloak);
    private final KeycloakVisitor visitor = new KeycloakVisitor(keycloak, URI.create("http://127.0.0.1:45678"));
    private final String name = "parent-" + UUID.randomUUID();

    @Test
    void isAskedByOurBrokerAsItWantsToBeAndSaysWhoTheParentIs() {
        people.createParent(
                name,
                Map.of(
                        "given_name", List.of("Sofia"),
                        "family_name", List.of("BENALI"),
                        "FrEduCtPersonAffiliation", List.of("resp1d", "resp2d"),
                        "FrEduVecteur", List.of("1|BENALI|Sofia|0990000001B|0210001X", "2|BENALI|Sofia|77|0210002Y"),
                        "acr", List.of(LEVEL)));

        var callback =
                visitor.enter(visitor.openSignIn(Map.of("kc_idp_hint", "educonnect")), name, KeycloakPeople.PASSWORD);
        var identity = KeycloakVisitor.claims(visitor.tokens(callback), "id_token");

        var sub = people.find("educonnect", name).get("id").asString();
        assertThat(identity.get("idp").asString()).isEqualTo("educonnect");
        assertThat(identity.get("ec_sub").asString()).isEqualTo(sub);
        assertThat(identity.get("preferred_username").asString()).isEqualTo("ec-" + sub);
        assertThat(identity.get("ec_given_name").asString()).isEqualTo("Sofia");
        assertThat(identity.get("ec_family_name").asString()).isEqualTo("BENALI");
        assertThat(identity.get("ec_affiliations").valueStream().map(one -> one.asString()))
                .containsExactlyInAnyOrder("resp1d", "resp2d");
        assertThat(identity.get("ec_vectors").valueStream().map(one -> one.asString()))
                .containsExactlyInAnyOrder("1|BENALI|Sofia|0990000001B|0210001X", "2|BENALI|Sofia|77|0210002Y");
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
                Arguments.of("acr_values", LEVEL),
                Arguments.of("claims", "{}"),
                Arguments.of("login_hint", "sofia"),
                Arguments.of("code_challenge", LONG));
    }

    @Test
    void takesNoClientByBasicAuthentication() {
        var basic = Base64.getEncoder().encodeToString("preau:guessed".getBytes(StandardCharsets.UTF_8));
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded", "Authorization", "Basic " + basic);
        var address = URI.create(keycloak.realm("educonnect") + "/protocol/openid-connect/token");
        var form = KeycloakVisitor.form(Map.of("grant_type", "authorization_code", "code", LONG));

        assertThatThrownBy(() -> Http.exchange("POST", address, headers, form)).isInstanceOf(ServiceFailure.class);
    }

    @Test
    void sendsNobodyToAnAddressThatIsNotRegisteredAfterSignOut() {
        Page page = visitor.browser.open(URI.create(keycloak.franceConnect()
                + "/realms/educonnect/protocol/openid-connect/logout?"
                + KeycloakVisitor.form(
                        Map.of("client_id", "preau", "post_logout_redirect_uri", "https://example.org/"))));

        assertThat(page.status()).isEqualTo(400);
    }

    /** Leaves away what has no value. */
    private Page ask(Map<String, String> more) {
        var query = new LinkedHashMap<>(Map.of(
                "client_id",
                "preau",
                "response_type",
                "code",
                "redirect_uri",
                keycloak.realm("ent") + "/broker/educonnect/endpoint",
                "scope",
                "openid profile ens:preau",
                "state",
                LONG,
                "nonce",
                LONG));
        query.putAll(more);
        query.values().removeIf(String::isEmpty);
        return visitor.browser.open(URI.create(keycloak.franceConnect()
                + "/realms/educonnect/protocol/openid-connect/auth?" + KeycloakVisitor.form(query)));
    }
}

package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RealmsIT {

    private static final URI GATEWAY = URI.create("http://127.0.0.1:45678");

    private final KeycloakAddress keycloak = SharedServices.keycloak();
    private final KeycloakPeople people = new KeycloakPeople(keycloak);
    private final KeycloakVisitor visitor = new KeycloakVisitor(keycloak, GATEWAY);
    private final String name = "p" + UUID.randomUUID();

    @Test
    void givesTheGatewayThePivotIdentityOfACitizen() {
        people.createCitizen(name, name + "@example.org");

        var callback = visitor.signInThroughFranceConnect(name, KeycloakPeople.PASSWORD);
        var identity = KeycloakVisitor.claims(visitor.tokens(callback), "id_token");

        var sub = people.find("franceconnect", name).get("id").asString();
        assertThat(identity.get("fc_sub").asString()).isEqualTo(sub);
        assertThat(identity.get("preferred_username").asString()).isEqualTo("fc-" + sub);
        assertThat(identity.get("idp").asString()).isEqualTo("franceconnect");
        assertThat(identity.get("fc_acr").asString()).isEqualTo("eidas1");
        assertThat(identity.get("fc_given_names").asString()).isEqualTo("Angela Claire Louise");
        assertThat(identity.get("fc_family_name").asString()).isEqualTo("DUBOIS");
        assertThat(identity.get("fc_birthdate").asString()).isEqualTo("1962-08-24");
        assertThat(identity.get("fc_gender").asString()).isEqualTo("female");
        assertThat(identity.get("fc_birthplace").asString()).isEqualTo("75107");
        assertThat(identity.get("fc_birthcountry").asString()).isEqualTo("99100");
    }

    @Test
    void neverLinksACitizenToAnAccountThatSharesTheEmail() {
        people.createLocal(name, name + "@example.org");
        people.createCitizen(name, name + "@example.org");

        var callback = visitor.signInThroughFranceConnect(name, KeycloakPeople.PASSWORD);
        var identity = KeycloakVisitor.claims(visitor.tokens(callback), "id_token");

        var local = people.find("ent", name).get("id").asString();
        assertThat(identity.get("sub").asString()).isNotEqualTo(local);
    }

    @Test
    void signsOutOfFranceConnectToo() {
        people.createCitizen(name, name + "@example.org");
        var tokens = visitor.tokens(visitor.signInThroughFranceConnect(name, KeycloakPeople.PASSWORD));
        assertThat(people.sessions("franceconnect", name)).isEqualTo(1);

        var end = visitor.signOut(tokens);

        assertThat(end.address()).isEqualTo(URI.create(GATEWAY + "/?state=x"));
        assertThat(people.sessions("franceconnect", name)).isZero();
        assertThat(visitor.openSignIn(Map.of("kc_idp_hint", "franceconnect")).body())
                .contains("kc-form-login");
    }

    @Test
    void namesTheApiInAccessTokensOnly() {
        people.createLocal(name, name + "@example.org");

        var tokens = grant(name, KeycloakPeople.PASSWORD);

        assertThat(KeycloakVisitor.claims(tokens, "access_token").get("aud").asString())
                .isEqualTo("ent-api");
        assertThat(KeycloakVisitor.claims(tokens, "id_token").get("aud").asString())
                .isEqualTo("ent-cli");
    }

    @Test
    void refusesAGatewayItDoesNotKnowAndACodeFlowWithoutProof() {
        var elsewhere = new KeycloakVisitor(keycloak, URI.create("http://127.0.0.1.example.org"));
        assertThat(elsewhere.openSignIn(Map.of()).status()).isEqualTo(400);

        var unproven = visitor.openSignIn(Map.of("code_challenge_method", "plain"));
        assertThat(unproven.address().toString()).startsWith(GATEWAY.toString()).contains("error=invalid_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ent", "ent-quotient", "franceconnect"})
    void givesNoTokenForAPasswordThroughKeycloaksOwnClient(String realm) {
        people.create(realm, name);

        assertThatThrownBy(() -> people.grant(realm, "admin-cli", name, KeycloakPeople.PASSWORD))
                .isInstanceOf(ServiceFailure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "account-console", "security-admin-console"})
    void opensNoPageOfKeycloaksOwn(String client) {
        var pages = client.startsWith("account") ? "/realms/ent/account/" : "/admin/ent/console/";

        var refused = visitor.openSignIn(
                Map.of("client_id", client, "redirect_uri", keycloak.url() + pages, "kc_action", "CONFIGURE_TOTP"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain("name=\"password\"");
    }

    @Test
    void keepsASessionNoLongerThanTheProductAndAPageOfASignInNotLongerThanTheProductWaits() {
        var realm = people.realm("ent");

        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isEqualTo(1800);
        assertThat(realm.get("accessCodeLifespanLogin").asInt()).isEqualTo(900);
    }

    @Test
    void locksAnAccountThatIsBeingGuessed() {
        people.createLocal(name, name + "@example.org");
        for (int i = 0; i < 8; i++) {
            assertThatThrownBy(() -> grant(name, "wrong")).isInstanceOf(ServiceFailure.class);
        }

        assertThatThrownBy(() -> grant(name, KeycloakPeople.PASSWORD)).isInstanceOf(ServiceFailure.class);
    }

    private JsonNode grant(String username, String password) {
        return people.grant("ent", "ent-cli", username, password);
    }
}

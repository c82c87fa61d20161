package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The realm through which a quotient is asked for with the person's own token of FranceConnect. */
class QuotientRealmIT {

    private final KeycloakAddress keycloak = SharedServices.keycloak();
    private final KeycloakPeople people = new KeycloakPeople(keycloak);
    private final QuotientVisitor visitor = new QuotientVisitor(keycloak);
    private final String angela = "p" + UUID.randomUUID();

    @BeforeEach
    void aCitizen() {
        people.createCitizen(angela, angela + "@example.org");
    }

    @Test
    void givesItsClientTheTokenFranceConnectMadeForTheseData() {
        var question = visitor.leaveAndIdentify(angela);
        assertThat(question.body()).contains("votre quotient familial");

        var tokens = visitor.tokens(visitor.accept(question));

        var sub = people.find("franceconnect", angela).get("id").asString();
        assertThat(KeycloakVisitor.claims(tokens, "id_token").get("fc_sub").asString())
                .isEqualTo(sub);
        var token = KeycloakVisitor.claims(visitor.franceConnectToken(tokens), "access_token");
        assertThat(token.get("sub").asString()).isEqualTo(sub);
        assertThat(token.get("scope").asString().split(" "))
                .contains("identite_pivot", "cnaf_quotient_familial", "cnaf_allocataires", "cnaf_enfants")
                .doesNotContain("email", "cnaf_adresse");
    }

    @Test
    void sendsWhoRefusesBackWithTheirState() {
        var stop = visitor.refuse(visitor.leaveAndIdentify(angela));
        assertThat(stop.body()).contains("FranceConnect ne nous a pas transmis votre identité");

        var back = visitor.refuse(stop);

        assertThat(back.address().toString())
                .startsWith("http://127.0.0.1:45678/login/quotient?")
                .contains("error=access_denied", "state=" + "s".repeat(32));
    }

    @Test
    void keepsNobodyOnceTheGatewayHasDone() {
        var tokens = visitor.tokens(visitor.accept(visitor.leaveAndIdentify(angela)));
        visitor.forget(tokens);
        var other = "p" + UUID.randomUUID();
        people.createCitizen(other, other + "@example.org");
        visitor.browser.forget("/realms/franceconnect/");

        var next = visitor.tokens(visitor.accept(visitor.leaveAndIdentify(other)));

        assertThat(KeycloakVisitor.claims(next, "id_token").get("fc_sub"))
                .isEqualTo(people.find("franceconnect", other).get("id"));
        assertThatThrownBy(() -> visitor.franceConnectToken(tokens)).isInstanceOf(ServiceFailure.class);
        assertThat(people.find(
                        "ent-quotient",
                        "fc-" + people.find("franceconnect", angela).get("id").asString()))
                .isNull();
    }

    @Test
    void knowsNoMoreOfAPersonThanTheirNumberMeanwhile() {
        visitor.accept(visitor.leaveAndIdentify(angela));

        var sub = people.find("franceconnect", angela).get("id").asString();
        assertThat(people.find("ent-quotient", "fc-" + sub).propertyNames())
                .contains("username", "attributes")
                .doesNotContain("firstName", "lastName", "email");
    }

    @Test
    void asksForTheseDataWhenTheQuotientIsAskedForOnly() {
        var gateway = new KeycloakVisitor(keycloak, URI.create("http://127.0.0.1:45678"));

        var callback = gateway.signInThroughFranceConnect(angela, KeycloakPeople.PASSWORD);

        assertThat(gateway.tokens(callback).get("access_token").asString()).isNotEmpty();
    }

    @Test
    void givesTheTokenOfASignInToNobody() {
        var gateway = new KeycloakVisitor(keycloak, URI.create("http://127.0.0.1:45678"));
        var tokens = gateway.tokens(gateway.signInThroughFranceConnect(angela, KeycloakPeople.PASSWORD));

        assertThatThrownBy(() -> Http.exchange(
                        "POST",
                        URI.create(keycloak.realm("ent") + "/broker/franceconnect/token"),
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        KeycloakVisitor.form(Map.of(
                                "client_id", "ent-gateway",
                                "client_secret", keycloak.secrets().gateway(),
                                "token", tokens.get("access_token").asString()))))
                .hasMessageContaining("403");
    }
}

package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProductionRealmsTests {

    @ParameterizedTest
    @ValueSource(strings = {"ent", "ent-quotient"})
    void openNoAccountForAPasswordAlone(String realm) throws IOException {
        assertThat(ProductionRealms.of(realm).get("clients"))
                .isNotEmpty()
                .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "account-console", "security-admin-console"})
    void closeThePagesOfKeycloaksOwn(String client) throws IOException {
        assertThat(ProductionRealms.of("ent").get("clients"))
                .anyMatch(one -> one.get("clientId").asString().equals(client)
                        && !one.get("enabled").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ent", "ent-quotient"})
    void nameNoAddressOfTheMachineTheyWereMadeOn(String realm) throws IOException {
        assertThat(ProductionRealms.of(realm).toString())
                .doesNotContain("127.0.0.1")
                .doesNotContain("localhost")
                .doesNotContain("http:")
                .doesNotContain("${ENT_KEYCLOAK_URL}")
                .doesNotContain("ent-cli");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ent", "ent-quotient"})
    void askFranceConnectAtThePathsOfItsSecondVersion(String realm) throws IOException {
        JsonNode broker = ProductionRealms.of(realm).get("identityProviders").get(0);

        assertThat(broker.get("config").get("issuer").asString()).isEqualTo("${ENT_FRANCECONNECT_URL}");
        assertThat(broker.get("config").get("authorizationUrl").asString())
                .isEqualTo("${ENT_FRANCECONNECT_URL}/authorize?acr_values=eidas1");
        assertThat(broker.get("config").get("logoutUrl").asString()).isEqualTo("${ENT_FRANCECONNECT_URL}/session/end");
        assertThat(broker.get("config").get("clientAuthMethod").asString()).isEqualTo("client_secret_post");
        assertThat(broker.get("config").get("pkceEnabled").asString()).isEqualTo("false");
    }

    @Test
    void askProConnectForALevelInClaims() throws IOException {
        JsonNode broker = ProductionRealms.of("ent").get("identityProviders").get(1);

        assertThat(broker.get("config").get("issuer").asString()).isEqualTo("${ENT_PROCONNECT_URL}");
        assertThat(broker.get("config").get("authorizationUrl").asString())
                .startsWith("${ENT_PROCONNECT_URL}/authorize?claims=%7B%22id_token%22%3A%7B%22acr%22");
        assertThat(broker.get("config").get("clientId").asString()).isEqualTo("${ENT_PROCONNECT_CLIENT_ID}");
        assertThat(broker.get("config").get("clientSecret").asString()).isEqualTo("${ENT_PROCONNECT_CLIENT_SECRET}");
        assertThat(broker.get("config").get("subjectClaims").asString()).isEqualTo("idp_id uid");
    }

    @Test
    void askEduConnectForTheScopeAndTheLevelOfItsAgreement() throws IOException {
        JsonNode config =
                ProductionRealms.of("ent").get("identityProviders").get(2).get("config");

        assertThat(config.get("issuer").asString()).isEqualTo("${ENT_EDUCONNECT_URL}");
        assertThat(config.get("authorizationUrl").asString())
                .isEqualTo("${ENT_EDUCONNECT_URL}/idp/profile/oidc/authorize");
        assertThat(config.get("logoutUrl").asString()).isEqualTo("${ENT_EDUCONNECT_URL}/idp/profile/oidc/logout");
        assertThat(config.get("clientSecret").asString()).isEqualTo("${ENT_EDUCONNECT_CLIENT_SECRET}");
        assertThat(config.get("defaultScope").asString()).isEqualTo("${ENT_EDUCONNECT_SCOPE}");
        assertThat(config.get("filteredByClaim").asString()).isEqualTo("${ENT_EDUCONNECT_LEVEL_CHECKED:false}");
        assertThat(config.get("claimFilterValue").asString()).isEqualTo("${ENT_EDUCONNECT_LEVEL:.*}");
    }

    @Test
    void tellTheGatewayOfEndedSessionsWhereItListens() throws IOException {
        JsonNode gateway = StreamSupport.stream(
                        ProductionRealms.of("ent").get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asString().equals("ent-gateway"))
                .findFirst()
                .orElseThrow();

        assertThat(gateway.get("attributes").get("backchannel.logout.url").asString())
                .isEqualTo("${ENT_BACK_CHANNEL_URL}/logout/connect/back-channel/ent");
        assertThat(gateway.get("redirectUris")).hasSize(1);
        assertThat(gateway.get("attributes").get("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
    }
}

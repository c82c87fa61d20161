package fr.ent.gateway.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.signin.OriginAllowed;
import fr.ent.core.signin.OriginForbidden;
import fr.ent.gateway.login.KeycloakSettings;
import fr.ent.infra.services.KeycloakAddress;
import fr.ent.infra.services.ProductionRealms;
import fr.ent.infra.services.SharedServices;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** A realm as a deployment imports it, whose first host is the only one that it knows. */
class QuotientOriginsIT {

    private static final URI FIRST = URI.create("https://ecoles.valmarin.fr");
    private static final URI SECOND = URI.create("https://ecoles.rochebrune.fr:8443");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+(?::([^}]*))?}");
    private static final String SECRET = "only-in-tests";

    private final KeycloakAddress address = SharedServices.keycloak();
    private final RestClient keycloak = RestClient.builder()
            .baseUrl(address.url().toString())
            .requestFactory(patient())
            .build();
    private final String realm = "quotient-" + UUID.randomUUID();
    private final QuotientOrigins origins = origins(address.url(), SECRET);

    /** A realm takes a Keycloak in tests longer to make than the product waits for anything. */
    private static JdkClientHttpRequestFactory patient() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(Duration.ofMinutes(1));
        return requests;
    }

    @BeforeEach
    void aRealmOfADeployment() throws IOException {
        String written = ProductionRealms.of("ent-quotient")
                .put("realm", realm)
                .toString()
                .replace("${ENT_URL}", FIRST.toString())
                .replace("${ENT_QUOTIENT_CLIENT_SECRET}", SECRET)
                .replace("${ENT_FRANCECONNECT_URL}", "https://franceconnect.invalid/api/v2");
        keycloak.post()
                .uri("/admin/realms")
                .headers(headers -> headers.setBearerAuth(administrator()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(VARIABLE.matcher(written).replaceAll("any"))
                .retrieve()
                .toBodilessEntity();
    }

    @AfterEach
    void removeIt() {
        keycloak.delete()
                .uri("/admin/realms/{realm}", realm)
                .headers(headers -> headers.setBearerAuth(administrator()))
                .retrieve()
                .toBodilessEntity();
    }

    @Test
    void sendsFamiliesOfASecondTownBackToTheirHost() {
        assertThat(isSentBackTo(SECOND)).isFalse();

        origins.allow(new OriginAllowed(SECOND));
        origins.allow(new OriginAllowed(SECOND));

        assertThat(isSentBackTo(SECOND)).isTrue();
        assertThat(isSentBackTo(FIRST)).isTrue();
    }

    @Test
    void sendsNobodyBackToAHostThatWasTakenAway() {
        origins.allow(new OriginAllowed(SECOND));

        origins.forbid(new OriginForbidden(SECOND.getHost()));

        assertThat(isSentBackTo(SECOND)).isFalse();
        assertThat(isSentBackTo(FIRST)).isTrue();
    }

    @Test
    void keepsNoTownFromBeingFoundedWhereTheRealmSaysNo() {
        assertThatCode(() -> origins(address.url(), "another").allow(new OriginAllowed(SECOND)))
                .doesNotThrowAnyException();
        assertThatCode(() -> origins(address.url(), "").allow(new OriginAllowed(SECOND)))
                .doesNotThrowAnyException();
        assertThat(isSentBackTo(SECOND)).isFalse();
    }

    @Test
    void isAskedAgainWhereNobodyAnswers() {
        assertThatThrownBy(
                        () -> origins(URI.create("http://127.0.0.1:1"), SECRET).allow(new OriginAllowed(SECOND)))
                .isInstanceOf(ServiceUnavailable.class);
    }

    private QuotientOrigins origins(URI where, String secret) {
        QuotientRealmSettings settings = new QuotientRealmSettings(realm, secret, true);
        return new QuotientOrigins(new Broker(new KeycloakSettings(where, "ent", "any"), settings), settings);
    }

    /** Keycloak leads on to FranceConnect, or shows a page that says no. */
    private boolean isSentBackTo(URI origin) {
        URI asked = UriComponentsBuilder.fromUriString(address.url() + "/realms/" + realm
                        + "/protocol/openid-connect/auth?response_type=code&scope=openid"
                        + "&client_id=ent-quotient&code_challenge_method=S256"
                        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
                .queryParam("redirect_uri", origin + ReturnController.PATH)
                .build()
                .toUri();
        HttpStatusCode answer = keycloak.get().uri(asked).exchange((request, response) -> response.getStatusCode());
        assertThat(answer.value()).isIn(303, 302, 400);
        return answer.is3xxRedirection();
    }

    private String administrator() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", address.adminUser());
        form.add("password", address.adminPassword());
        JsonNode given = keycloak.post()
                .uri("/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class);
        return Objects.requireNonNull(given).required("access_token").asString();
    }
}

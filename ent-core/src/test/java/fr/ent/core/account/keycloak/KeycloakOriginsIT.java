package fr.ent.core.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.infra.services.KeycloakAddress;
import fr.ent.infra.services.SharedServices;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeycloakOriginsIT {

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final KeycloakAddress address = SharedServices.keycloak();
    private final Administration administration = new Administration(
            new AccountSettings(address.url(), "ent", address.secrets().admin()));
    private final KeycloakOrigins origins = new KeycloakOrigins(administration);
    private final URI origin = URI.create("https://" + UUID.randomUUID() + ".test");

    @AfterEach
    void disconnect() {
        administration.close();
    }

    @Test
    void sendsPeopleBackToANewOriginFromThenOn() throws Exception {
        assertThat(asked("auth", signIn())).isEqualTo(400);
        assertThat(asked("logout", signOut())).isEqualTo(400);

        origins.allow(origin);

        assertThat(asked("auth", signIn())).isEqualTo(200);
        assertThat(asked("logout", signOut())).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:4711", "http://localhost:4711"})
    void leavesTheOriginsThatWereThere(String loopback) throws Exception {
        origins.allow(origin);
        origins.allow(origin);

        assertThat(asked("auth", signIn(loopback))).isEqualTo(200);
    }

    @Test
    void sendsNobodyBackToAHostThatIsForbiddenAndLeavesTheOthers() throws Exception {
        URI other = URI.create("https://" + UUID.randomUUID() + ".test:8443");
        origins.allow(origin);
        origins.allow(other);

        origins.forbid(origin.getHost());

        assertThat(asked("auth", signIn())).isEqualTo(400);
        assertThat(asked("logout", signOut())).isEqualTo(400);
        assertThat(asked("auth", signIn(other.toString()))).isEqualTo(200);
    }

    private String signIn() {
        return signIn(origin.toString());
    }

    private static String signIn(String at) {
        return "client_id=ent-gateway&response_type=code&scope=openid&code_challenge_method=S256&code_challenge="
                + CHALLENGE + "&redirect_uri=" + encoded(at + "/login/oauth2/code/ent");
    }

    private String signOut() {
        return "client_id=ent-gateway&post_logout_redirect_uri=" + encoded(origin + "/");
    }

    private int asked(String endpoint, String query) throws Exception {
        URI asked = URI.create(address.realm("ent") + "/protocol/openid-connect/" + endpoint + "?" + query);
        HttpRequest request =
                HttpRequest.newBuilder(asked).timeout(Duration.ofSeconds(20)).build();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

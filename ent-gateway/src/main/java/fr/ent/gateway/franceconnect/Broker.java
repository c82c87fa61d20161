package fr.ent.gateway.franceconnect;

import fr.ent.canteen.FranceConnectToken;
import fr.ent.gateway.login.KeycloakSettings;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Keycloak as the keeper of the token that FranceConnect has just given: hands it over, and forgets whom it was for. */
@Component
class Broker {

    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final RestClient realm;
    private final Map<String, String> client;

    Broker(KeycloakSettings keycloak, QuotientRealmSettings settings) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(LIMIT).build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(LIMIT);
        this.realm = RestClient.builder()
                .baseUrl(keycloak.url() + "/realms/" + settings.name())
                .requestFactory(requests)
                .build();
        this.client = Map.of("client_id", "ent-quotient", "client_secret", settings.clientSecret());
    }

    /** Empty when Keycloak has none any more, or doesn't answer. */
    Optional<FranceConnectToken> findToken(Returned person) {
        try {
            Kept kept = post("/broker/franceconnect/token", "token", person.accessToken())
                    .body(Kept.class);
            return Optional.ofNullable(kept).map(Kept::access_token).map(FranceConnectToken::new);
        } catch (RestClientException failure) {
            LOG.warn("Keycloak gave no token of FranceConnect: {}", reason(failure));
            return Optional.empty();
        }
    }

    /** Ends the realm's session, in which the token lies; if this fails, the session ends by itself within two minutes. */
    void forget(Returned person) {
        try {
            person.refreshToken()
                    .ifPresent(token -> post("/protocol/openid-connect/logout", "refresh_token", token)
                            .toBodilessEntity());
        } catch (RestClientException failure) {
            LOG.warn("Keycloak didn't end a session: {}", reason(failure));
        }
    }

    private RestClient.ResponseSpec post(String path, String name, String value) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.setAll(client);
        form.add(name, value);
        return realm.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve();
    }

    /** Never the message: it may repeat what was sent. */
    private static String reason(RestClientException failure) {
        Throwable cause = failure.getCause();
        return (cause == null ? failure : cause).getClass().getSimpleName();
    }

    /** What Keycloak answers, of which only this counts. */
    private record Kept(@Nullable String access_token) {}
}

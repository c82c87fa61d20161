package fr.ent.gateway.franceconnect;

import fr.ent.canteen.FranceConnectToken;
import fr.ent.gateway.login.KeycloakRequests;
import fr.ent.gateway.login.KeycloakSettings;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keycloak as the keeper of the token that FranceConnect has just given: hands it over, and forgets whose it was. */
@Component
class Broker {

    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);
    private static final int MOST = 500;

    private final RestClient keycloak;
    private final QuotientRealmSettings settings;

    Broker(KeycloakSettings keycloak, QuotientRealmSettings settings) {
        this.keycloak = RestClient.builder()
                .baseUrl(keycloak.url().toString())
                .requestFactory(KeycloakRequests.bounded())
                .build();
        this.settings = settings;
    }

    /** Empty when Keycloak has none any more, or doesn't answer. */
    Optional<FranceConnectToken> findToken(ReturnedPerson person) {
        try {
            return askFor("broker/franceconnect/token", "token", person.accessToken())
                    .map(FranceConnectToken::new);
        } catch (RestClientException failure) {
            LOG.warn("Keycloak gave no token of FranceConnect: {}", reason(failure));
            return Optional.empty();
        }
    }

    /** Nobody stays in this realm. If this fails, the session in which the token lies still ends within two minutes. */
    void forget(ReturnedPerson person) {
        try {
            own().ifPresent(own -> forget(person.subject(), own));
        } catch (RestClientException failure) {
            LOG.warn("Keycloak didn't forget who came back: {}", reason(failure));
        }
    }

    /** Forgets those whom the realm met before this moment, and whose browser never came back to us. */
    void forgetThoseBefore(Instant moment) {
        try {
            own().ifPresent(own -> knownUsers(own).stream()
                    .filter(user -> user.createdTimestamp() < moment.toEpochMilli())
                    .forEach(user -> forget(user.id(), own)));
        } catch (RestClientException failure) {
            LOG.warn("Keycloak didn't forget who never came back: {}", reason(failure));
        }
    }

    /** Changes the addresses to which the realm sends people back. */
    void changeReturns(Consumer<Set<String>> change) {
        String own = own().orElseThrow();
        ObjectNode client = client(own);
        Set<String> known = client.withArray("redirectUris")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> wanted = new LinkedHashSet<>(known);
        change.accept(wanted);
        if (!wanted.equals(known)) {
            wanted.forEach(client.putArray("redirectUris")::add);
            keycloak.put()
                    .uri(
                            "/admin/realms/{realm}/clients/{id}",
                            settings.name(),
                            client.path("id").asString())
                    .headers(headers -> headers.setBearerAuth(own))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(client)
                    .retrieve()
                    .toBodilessEntity();
        }
    }

    private ObjectNode client(String own) {
        JsonNode found = keycloak.get()
                .uri("/admin/realms/{realm}/clients?clientId=ent-quotient", settings.name())
                .headers(headers -> headers.setBearerAuth(own))
                .retrieve()
                .body(JsonNode.class);
        return (ObjectNode) Objects.requireNonNull(found).required(0);
    }

    private List<RealmUser> knownUsers(String own) {
        RealmUser[] known = keycloak.get()
                .uri("/admin/realms/{realm}/users?briefRepresentation=true&max={most}", settings.name(), MOST)
                .headers(headers -> headers.setBearerAuth(own))
                .retrieve()
                .body(RealmUser[].class);
        return known == null ? List.of() : List.of(known);
    }

    private void forget(String user, String own) {
        keycloak.delete()
                .uri("/admin/realms/{realm}/users/{user}", settings.name(), user)
                .headers(headers -> headers.setBearerAuth(own))
                .retrieve()
                .toBodilessEntity();
    }

    /** Our own token, which may delete the realm's users. */
    private Optional<String> own() {
        return askFor("protocol/openid-connect/token", "grant_type", "client_credentials");
    }

    private Optional<String> askFor(String path, String name, String value) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("client_id", "ent-quotient");
        form.add("client_secret", settings.clientSecret());
        form.add(name, value);
        GivenToken given = keycloak.post()
                .uri("/realms/" + settings.name() + "/" + path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(GivenToken.class);
        return Optional.ofNullable(given).map(GivenToken::access_token);
    }

    /** Never the message: it may repeat what was sent. */
    private static String reason(RestClientException failure) {
        Throwable cause = failure.getCause();
        return (cause == null ? failure : cause).getClass().getSimpleName();
    }

    /** Somebody whom the realm knows, and since when, in milliseconds of 1970. */
    private record RealmUser(String id, long createdTimestamp) {}

    /** The one field that counts of Keycloak's answer. */
    private record GivenToken(@Nullable String access_token) {}
}

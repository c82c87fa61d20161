package fr.ent.gateway.testing;

import fr.ent.core.person.Pivot;
import fr.ent.infra.services.KeycloakAddress;
import fr.ent.infra.services.SharedServices;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.representations.idm.ComponentRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.KeysMetadataRepresentation.KeyMetadataRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Users of the real realm, made for a test. */
public final class RealmUsers {

    private static final String REALM = "ent";
    static final String PASSWORD = "only-for-this-test";

    private RealmUsers() {}

    public static User create() {
        return create(REALM);
    }

    public static User create(String realm) {
        String username = "user-" + UUID.randomUUID();
        UserRepresentation user = new UserRepresentation();
        user.setUsername(username);
        user.setFirstName("Test");
        user.setLastName("User");
        user.setEmail(username + "@example.org");
        user.setEnabled(true);
        user.setCredentials(List.of(password()));
        try (Keycloak admin = admin();
                var created = admin.realm(realm).users().create(user)) {
            return new User(CreatedResponseUtil.getCreatedId(created), username);
        }
    }

    /** A citizen whom the realm that plays FranceConnect vouches for. */
    public static void createCitizen(String username, Pivot pivot) {
        createCitizen(
                username,
                Map.of(
                        "given_name", pivot.givenNames(),
                        "family_name", pivot.familyName(),
                        "birthdate", Objects.requireNonNull(pivot.birthDate()).toString(),
                        "gender", pivot.gender(),
                        "birthplace", pivot.birthPlace(),
                        "birthcountry", pivot.birthCountry()));
    }

    /** One of whom FranceConnect says this, and nothing else. */
    public static void createCitizen(String username, Map<String, String> identity) {
        createVouched("franceconnect", username, single(identity));
    }

    /** Somebody of whom the realm that plays ProConnect says this. */
    public static void createAgent(String username, Map<String, String> identity) {
        createVouched("proconnect", username, single(identity));
    }

    /** Somebody of whom the realm that plays ÉduConnect says this, one value or several of each. */
    public static void createParent(String username, Map<String, List<String>> identity) {
        createVouched("educonnect", username, identity);
    }

    /** The realm that plays ProConnect signs with another key from now on. */
    public static void rotateKeysOfProConnect() {
        rotateKeys("proconnect", "ecdsa-generated", Map.of("ecdsaEllipticCurveKey", "P-256"));
    }

    /** The realm that plays ÉduConnect signs with another key from now on. */
    public static void rotateKeysOfEduConnect() {
        rotateKeys("educonnect", "rsa-generated", Map.of("keySize", "2048"));
    }

    private static void rotateKeys(String realm, String generator, Map<String, String> more) {
        ComponentRepresentation key = new ComponentRepresentation();
        key.setName("key-" + UUID.randomUUID());
        key.setProviderType("org.keycloak.keys.KeyProvider");
        key.setProviderId(generator);
        MultivaluedHashMap<String, String> config = new MultivaluedHashMap<>();
        config.putSingle("priority", String.valueOf(Instant.now().getEpochSecond()));
        more.forEach(config::putSingle);
        key.setConfig(config);
        try (Keycloak admin = admin();
                var created = admin.realm(realm).components().add(key)) {
            CreatedResponseUtil.getCreatedId(created);
        }
    }

    private static Map<String, List<String>> single(Map<String, String> identity) {
        return identity.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, claim -> List.of(claim.getValue())));
    }

    private static void createVouched(String realm, String username, Map<String, List<String>> identity) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(username);
        user.setEnabled(true);
        user.setCredentials(List.of(password()));
        user.setAttributes(new HashMap<>(identity));
        user.setEmail(
                identity.getOrDefault("email", List.of()).stream().findFirst().orElse(null));
        try (Keycloak admin = admin();
                var created = admin.realm(realm).users().create(user)) {
            CreatedResponseUtil.getCreatedId(created);
        }
    }

    /** The id of somebody of a realm. */
    public static String idOf(String realm, String username) {
        try (Keycloak admin = admin()) {
            return admin.realm(realm)
                    .users()
                    .searchByUsername(username, true)
                    .getFirst()
                    .getId();
        }
    }

    /** How many sessions somebody of a realm has. */
    public static int sessions(String realm, String username) {
        try (Keycloak admin = admin()) {
            return admin.realm(realm)
                    .users()
                    .get(idOf(realm, username))
                    .getUserSessions()
                    .size();
        }
    }

    /** Somebody chooses a password at the next sign-in. */
    public static void askForPassword(String subject) {
        try (Keycloak admin = admin()) {
            var user = admin.realm(REALM).users().get(subject);
            UserRepresentation known = user.toRepresentation();
            known.setRequiredActions(List.of("UPDATE_PASSWORD"));
            user.update(known);
        }
    }

    /** The people of a realm. */
    public static List<String> usernames(String realm) {
        try (Keycloak admin = admin()) {
            return admin.realm(realm).users().list().stream()
                    .map(UserRepresentation::getUsername)
                    .toList();
        }
    }

    /** When the latest of a realm's people was made. */
    public static Instant newest(String realm) {
        try (Keycloak admin = admin()) {
            return admin.realm(realm).users().list().stream()
                    .map(user -> Instant.ofEpochMilli(user.getCreatedTimestamp()))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static CredentialRepresentation password() {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(PASSWORD);
        password.setTemporary(false);
        return password;
    }

    /** Tokens as a script gets them, by direct grant. */
    public static Tokens signIn(User user) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.setAll(Map.of(
                "client_id", "ent-cli",
                "grant_type", "password",
                "scope", "openid",
                "username", user.username(),
                "password", PASSWORD));
        Map<String, Object> answer = RestClient.create()
                .post()
                .uri(SharedServices.keycloak().realm(REALM) + "/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
        Objects.requireNonNull(answer);
        return new Tokens(String.valueOf(answer.get("access_token")), String.valueOf(answer.get("id_token")));
    }

    public static String masterToken() {
        try (Keycloak admin = admin()) {
            return admin.tokenManager().getAccessTokenString();
        }
    }

    /** The realm's public signing key. */
    public static byte[] publicKey() {
        try (Keycloak admin = admin()) {
            return admin.realm(REALM).keys().getKeyMetadata().getKeys().stream()
                    .filter(key -> "RS256".equals(key.getAlgorithm()))
                    .map(KeyMetadataRepresentation::getPublicKey)
                    .map(Base64.getDecoder()::decode)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Keycloak admin() {
        KeycloakAddress keycloak = SharedServices.keycloak();
        return Keycloak.getInstance(
                keycloak.url().toString(), "master", keycloak.adminUser(), keycloak.adminPassword(), "admin-cli");
    }

    /** A user of realm {@code ent}. */
    public record User(String subject, String username) {}

    /** The answer of the token endpoint. */
    public record Tokens(String access, String id) {}
}

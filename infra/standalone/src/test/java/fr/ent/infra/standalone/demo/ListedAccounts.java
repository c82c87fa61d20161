package fr.ent.infra.standalone.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration accounts as scripts find them, and who signs in with them. */
record ListedAccounts(Path file, URI keycloak) {

    private static final JsonMapper JSON = new JsonMapper();

    List<JsonNode> of(String realm) {
        Iterator<JsonNode> all = JSON.readTree(file).iterator();
        return StreamSupport.stream(((Iterable<JsonNode>) () -> all).spliterator(), false)
                .filter(account -> account.get("realm").asString().equals(realm))
                .toList();
    }

    List<String> usernames(String realm) {
        return of(realm).stream()
                .map(account -> account.get("username").asString())
                .toList();
    }

    JsonNode named(String username) {
        return one(account -> account.get("username").asString().equals(username));
    }

    JsonNode labelled(String words) {
        return one(account -> account.get("label").asString().contains(words));
    }

    private JsonNode one(Predicate<JsonNode> wanted) {
        return of("ent").stream().filter(wanted).findFirst().orElseThrow();
    }

    /** Id of an account in the realm, as its token says. */
    static String subject(String token) {
        String claims = token.split("\\.", -1)[1];
        return JSON.readTree(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
                .get("sub")
                .asString();
    }

    /** Signs in, and gives the access token. Keycloak refuses an account that signs in again while it still counts the sign-in before. */
    String token(JsonNode account) {
        JsonNode token = RestClient.create()
                .post()
                .uri(keycloak + "/realms/ent/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=password&client_id=ent-cli&scope=openid&username="
                        + account.get("username").asString() + "&password="
                        + account.get("password").asString())
                .retrieve()
                .body(JsonNode.class);
        return Objects.requireNonNull(token).get("access_token").asString();
    }
}

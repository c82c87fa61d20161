package fr.ent.infra.services;

import fr.ent.infra.services.Browser.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person in front of Keycloak, with the gateway's half of the conversation. */
final class KeycloakVisitor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String VERIFIER = "v".repeat(64);
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final KeycloakAddress keycloak;
    private final URI gateway;
    final Browser browser;

    KeycloakVisitor(KeycloakAddress keycloak, URI gateway) {
        this(keycloak, gateway, new Browser(keycloak.url()));
    }

    KeycloakVisitor(KeycloakAddress keycloak, URI gateway, Browser browser) {
        this.keycloak = keycloak;
        this.gateway = gateway;
        this.browser = browser;
    }

    Page signInThroughFranceConnect(String username, String password) {
        return enter(openSignIn(Map.of("kc_idp_hint", "franceconnect")), username, password);
    }

    Page openSignIn(Map<String, String> more) {
        var query = new LinkedHashMap<>(Map.of(
                "client_id",
                "ent-gateway",
                "response_type",
                "code",
                "redirect_uri",
                callback(),
                "scope",
                "openid",
                "state",
                "s".repeat(32),
                "nonce",
                "n".repeat(32),
                "code_challenge",
                challenge(VERIFIER),
                "code_challenge_method",
                "S256"));
        query.putAll(more);
        return browser.open(URI.create(keycloak.realm("ent") + "/protocol/openid-connect/auth?" + form(query)));
    }

    Page enter(Page login, String username, String password) {
        return browser.send(login.form(), form(Map.of("username", username, "password", password, "credentialId", "")));
    }

    JsonNode tokens(Page callback) {
        return JSON.readTree(Http.exchange(
                "POST",
                URI.create(keycloak.realm("ent") + "/protocol/openid-connect/token"),
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "ent-gateway",
                        "client_secret",
                        keycloak.secrets().gateway(),
                        "code",
                        code(callback),
                        "redirect_uri",
                        callback(),
                        "code_verifier",
                        VERIFIER))));
    }

    Page signOut(JsonNode tokens) {
        var query = form(Map.of(
                "id_token_hint",
                tokens.get("id_token").asString(),
                "post_logout_redirect_uri",
                gateway + "/",
                "state",
                "x"));
        return browser.open(URI.create(keycloak.realm("ent") + "/protocol/openid-connect/logout?" + query));
    }

    static JsonNode claims(JsonNode tokens, String token) {
        var body = tokens.get(token).asString().split("\\.", -1)[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(body));
    }

    private String callback() {
        return gateway + "/login/oauth2/code/keycloak";
    }

    static String code(Page callback) {
        var code = CODE.matcher(callback.address().toString());
        if (!code.find()) {
            throw new AssertionError("no code in " + callback.address() + " " + callback.body());
        }
        return code.group(1);
    }

    static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

package fr.ent.infra.services;

import fr.ent.infra.services.Browser.Page;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person who asks for the quotient through FranceConnect, with the gateway's half of the conversation. */
final class QuotientVisitor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String VERIFIER = "v".repeat(64);
    private static final String CALLBACK = "http://127.0.0.1:45678/login/quotient";

    private final KeycloakAddress keycloak;
    final Browser browser;

    QuotientVisitor(KeycloakAddress keycloak) {
        this.keycloak = keycloak;
        this.browser = new Browser(keycloak.url());
    }

    /** As far as FranceConnect's question which data may be passed on. */
    Page leaveAndIdentify(String citizen) {
        var login = browser.open(URI.create(keycloak.realm("ent-quotient") + "/protocol/openid-connect/auth?"
                + KeycloakVisitor.form(Map.of(
                        "client_id", "ent-quotient",
                        "response_type", "code",
                        "redirect_uri", CALLBACK,
                        "scope", "openid",
                        "prompt", "login",
                        "state", "s".repeat(32),
                        "nonce", "n".repeat(32),
                        "code_challenge", KeycloakVisitor.challenge(VERIFIER),
                        "code_challenge_method", "S256"))));
        return browser.send(
                login.form(),
                KeycloakVisitor.form(
                        Map.of("username", citizen, "password", KeycloakPeople.PASSWORD, "credentialId", "")));
    }

    Page accept(Page question) {
        return browser.send(question.form(), "accept=true");
    }

    Page refuse(Page question) {
        return browser.send(question.form(), "cancel=true");
    }

    JsonNode tokens(Page callback) {
        return post(
                "/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        KeycloakVisitor.code(callback),
                        "redirect_uri",
                        CALLBACK,
                        "code_verifier",
                        VERIFIER));
    }

    JsonNode franceConnectToken(JsonNode tokens) {
        return post(
                "/broker/franceconnect/token",
                Map.of("token", tokens.get("access_token").asString()));
    }

    /** Removes the visitor, as the gateway does once it has the token: nobody stays in this realm. */
    void forget(JsonNode tokens) {
        var own = post("/protocol/openid-connect/token", Map.of("grant_type", "client_credentials"));
        Http.exchange(
                "DELETE",
                URI.create(keycloak.url() + "/admin/realms/ent-quotient/users/"
                        + KeycloakVisitor.claims(tokens, "id_token").get("sub").asString()),
                Map.of("Authorization", "Bearer " + own.get("access_token").asString()),
                "");
    }

    private JsonNode post(String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("client_id", "ent-quotient");
        form.put("client_secret", keycloak.secrets().quotient());
        var answer = Http.exchange(
                "POST",
                URI.create(keycloak.realm("ent-quotient") + path),
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                KeycloakVisitor.form(form));
        return JSON.readTree(answer);
    }
}

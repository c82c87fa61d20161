package fr.ent.infra.services;

import java.net.URI;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Creates the people tests need and counts their sessions, as an administrator of Keycloak. */
final class KeycloakPeople {

    static final String PASSWORD = "correct horse battery";

    private static final JsonMapper JSON = new JsonMapper();

    private final KeycloakAddress keycloak;

    KeycloakPeople(KeycloakAddress keycloak) {
        this.keycloak = keycloak;
    }

    void createCitizen(String username, String email) {
        create("franceconnect", """
                {"username": "%s", "enabled": true, "email": "%s",
                 "attributes": {"given_name": ["Angela Claire Louise"],
                   "family_name": ["DUBOIS"], "usage_name": ["MARTIN"], "birthdate": ["1962-08-24"],
                   "gender": ["female"], "birthplace": ["75107"], "birthcountry": ["99100"]},
                 "credentials": [{"type": "password", "value": "%s"}]}
                """.formatted(username, email, PASSWORD));
    }

    void createLocal(String username, String email) {
        create("ent", """
                {"username": "%s", "enabled": true, "email": "%s",
                 "credentials": [{"type": "password", "value": "%s"}]}
                """.formatted(username, email, PASSWORD));
    }

    JsonNode find(String realm, String username) {
        return JSON.readTree(admin("GET", realm + "/users?exact=true&username=" + username, ""))
                .get(0);
    }

    int sessions(String realm, String username) {
        var id = find(realm, username).get("id").asString();
        return JSON.readTree(admin("GET", realm + "/users/" + id + "/sessions", ""))
                .size();
    }

    private void create(String realm, String person) {
        admin("POST", realm + "/users", person);
    }

    private String admin(String method, String path, String body) {
        var token = Http.exchange(
                "POST",
                URI.create(keycloak.realm("master") + "/protocol/openid-connect/token"),
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                KeycloakVisitor.form(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        keycloak.adminUser(),
                        "password",
                        keycloak.adminPassword())));
        return Http.exchange(
                method,
                URI.create(keycloak.url() + "/admin/realms/" + path),
                Map.of(
                        "Authorization",
                        "Bearer " + JSON.readTree(token).get("access_token").asString(),
                        "Content-Type",
                        "application/json"),
                body);
    }
}

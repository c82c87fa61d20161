package fr.ent.infra.services;

import java.net.URI;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Creates the people tests need and counts their sessions, as an administrator of Keycloak. */
final class KeycloakPeople {

    static final String PASSWORD = "correct horse battery";

    private static final JsonMapper JSON = new JsonMapper();

    private final KeycloakAddress keycloak;

    KeycloakPeople(KeycloakAddress keycloak) {
        this.keycloak = keycloak;
    }

    void createCitizen(String username, String email) {
        add("franceconnect", """
                {"username": "%s", "enabled": true, "email": "%s",
                 "attributes": {"given_name": ["Angela Claire Louise"],
                   "family_name": ["DUBOIS"], "usage_name": ["MARTIN"], "birthdate": ["1962-08-24"],
                   "gender": ["female"], "birthplace": ["75107"], "birthcountry": ["99100"]},
                 "credentials": [{"type": "password", "value": "%s"}]}
                """.formatted(username, email, PASSWORD));
    }

    void createLocal(String username, String email) {
        add("ent", """
                {"username": "%s", "enabled": true, "email": "%s",
                 "credentials": [{"type": "password", "value": "%s"}]}
                """.formatted(username, email, PASSWORD));
    }

    void create(String realm, String username) {
        add(realm, """
                {"username": "%s", "enabled": true, "email": "%s@example.org", "firstName": "A", "lastName": "B",
                 "credentials": [{"type": "password", "value": "%s"}]}
                """.formatted(username, username, PASSWORD));
    }

    JsonNode find(String realm, String username) {
        return JSON.readTree(admin("GET", realm + "/users?exact=true&username=" + username, ""))
                .get(0);
    }

    /** The answer that a client gets for a person's password. */
    JsonNode grant(String realm, String client, String username, String password) {
        return JSON.readTree(Http.exchange(
                "POST",
                URI.create(keycloak.realm(realm) + "/protocol/openid-connect/token"),
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                KeycloakVisitor.form(Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "scope", "openid",
                        "username", username,
                        "password", password))));
    }

    /** As in a realm that Keycloak itself furnished. */
    void allowPasswordGrants(String realm) {
        var client = (ObjectNode) JSON.readTree(admin("GET", realm + "/clients?clientId=admin-cli", ""))
                .get(0);
        client.put("enabled", true);
        client.put("directAccessGrantsEnabled", true);
        admin("PUT", realm + "/clients/" + client.get("id").asString(), client.toString());
    }

    /** As in a realm that was imported before Keycloak's own pages were closed, and with its own times. */
    void openOwnPages() {
        for (var name : List.of("account", "account-console", "security-admin-console")) {
            var client = (ObjectNode) JSON.readTree(admin("GET", "ent/clients?clientId=" + name, ""))
                    .get(0);
            client.put("enabled", true);
            admin("PUT", "ent/clients/" + client.get("id").asString(), client.toString());
        }
        var realm = (ObjectNode) realm("ent");
        realm.put("ssoSessionIdleTimeout", 3600);
        realm.put("accessCodeLifespanLogin", 1800);
        admin("PUT", "ent", realm.toString());
    }

    JsonNode realm(String name) {
        return JSON.readTree(admin("GET", name, ""));
    }

    boolean isOpen(String client) {
        return JSON.readTree(admin("GET", "ent/clients?clientId=" + client, ""))
                .get(0)
                .get("enabled")
                .asBoolean();
    }

    /** As in a realm that was imported before it became strict. */
    void takeAnyRequest(String realm) {
        admin("PUT", realm + "/client-policies/policies", "{\"policies\": []}");
    }

    /** Somebody whose account at ÉduConnect says this, one value or several of each. */
    void createParent(String username, Map<String, List<String>> identity) {
        add("educonnect", """
                {"username": "%s", "enabled": true, "attributes": %s,
                 "credentials": [{"type": "password", "value": "%s"}]}
                """.formatted(username, JSON.writeValueAsString(identity), PASSWORD));
    }

    /** As in a realm that was imported before a provider of the State came. */
    void forgetBroker(String provider, String prefix) {
        admin("DELETE", "ent/identity-provider/instances/" + provider, "");
        var gateway = "ent/clients/"
                + JSON.readTree(admin("GET", "ent/clients?clientId=ent-gateway", ""))
                        .get(0)
                        .get("id")
                        .asString() + "/protocol-mappers/models";
        for (var mapper : JSON.readTree(admin("GET", gateway, ""))) {
            if (mapper.get("name").asString().startsWith(prefix)) {
                admin("DELETE", gateway + "/" + mapper.get("id").asString(), "");
            }
        }
    }

    /** Mappers of a broker, and the client that is told of them. */
    String broker(String provider) {
        return admin("GET", "ent/identity-provider/instances/" + provider + "/mappers", "")
                + admin("GET", "ent/clients?clientId=ent-gateway", "");
    }

    boolean isStrict(String realm) {
        return !JSON.readTree(admin("GET", realm + "/client-policies/policies", ""))
                .get("policies")
                .isEmpty();
    }

    int sessions(String realm, String username) {
        var id = find(realm, username).get("id").asString();
        return JSON.readTree(admin("GET", realm + "/users/" + id + "/sessions", ""))
                .size();
    }

    private void add(String realm, String person) {
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

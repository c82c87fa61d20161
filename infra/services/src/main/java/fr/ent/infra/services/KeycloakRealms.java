package fr.ent.infra.services;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the addresses written in the realms true when the ports of the gateway or of Keycloak move. */
public final class KeycloakRealms {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CALLBACK = "/login/oauth2/code/*";
    private static final String QUOTIENT_CALLBACK = "/login/quotient";
    private static final String BACK_CHANNEL = "/logout/connect/back-channel/ent";
    private static final List<String> BROKERING = List.of("ent", "ent-quotient");

    private final KeycloakAddress keycloak;
    private final String token;

    public KeycloakRealms(KeycloakAddress keycloak) {
        this.keycloak = keycloak;
        this.token = signIn();
    }

    /** Lets browsers come back to these origins after sign-in and sign-out; the first hears of logouts. */
    public void announceGateway(List<URI> gateways) {
        // without a port, a loopback address stands for any port (RFC 8252)
        var origins = new ArrayList<>(List.of("http://127.0.0.1", "http://localhost"));
        gateways.forEach(gateway -> origins.add(gateway.toString()));
        changeClient("ent", "ent-gateway", client -> {
            var callbacks = client.putArray("redirectUris");
            origins.forEach(origin -> callbacks.add(origin + CALLBACK));
            client.put("baseUrl", gateways.getFirst() + "/");
            var attributes = (ObjectNode) client.get("attributes");
            attributes.put(
                    "post.logout.redirect.uris",
                    origins.stream().map(origin -> origin + "/*").collect(Collectors.joining("##")));
            attributes.put("backchannel.logout.url", gateways.getFirst() + BACK_CHANNEL);
        });
        changeClient("ent-quotient", "ent-quotient", client -> {
            var callbacks = client.putArray("redirectUris");
            origins.forEach(origin -> callbacks.add(origin + QUOTIENT_CALLBACK));
            client.put("baseUrl", gateways.getFirst() + "/quotient");
        });
    }

    /**
     * Points brokers at the realms that play the State's providers, and the clients of these realms back at the brokers;
     * browsers meet these realms at an origin of its own.
     */
    void announceKeycloak() {
        announceStandIn("franceconnect", BROKERING);
        announceStandIn("proconnect", List.of("ent"));
        announceStandIn("educonnect", List.of("ent"));
    }

    private void announceStandIn(String standIn, List<String> brokering) {
        changeRealm(
                standIn,
                realm -> ((ObjectNode) realm.get("attributes"))
                        .put("frontendUrl", keycloak.franceConnect().toString()));
        changeClient(standIn, "preau", client -> {
            var callbacks = client.putArray("redirectUris");
            brokering.forEach(realm -> callbacks.add(brokerOf(realm, standIn)));
            var attributes = (ObjectNode) client.get("attributes");
            attributes.put("post.logout.redirect.uris", brokerOf("ent", standIn) + "/logout_response");
        });
        brokering.forEach(realm -> pointBroker(realm, standIn));
    }

    /** Keycloak gives each realm a client by which any password opens an account; ours have none of it. */
    void closePasswordGrants(List<String> realms) {
        realms.forEach(realm -> changeClient(realm, "admin-cli", client -> {
            client.put("enabled", false);
            client.put("directAccessGrantsEnabled", false);
        }));
    }

    /** Keycloak gives each realm pages on which passwords and second factors change; in ours the product has to see that. */
    void closeOwnPages() {
        List.of("account", "account-console", "security-admin-console")
                .forEach(client -> changeClient("ent", client, own -> own.put("enabled", false)));
    }

    /** The product writes down the hosts of towns that are founded; realms imported before don't let it. */
    void letTownsBeFounded() {
        letManageClients("ent", "ent-admin");
        letManageClients("ent-quotient", "ent-quotient");
    }

    private void letManageClients(String realm, String client) {
        var user = firstOf(realm + "/users?exact=true&username=service-account-" + client);
        var rights = firstOf(realm + "/clients?clientId=realm-management");
        var role = call("GET", realm + "/clients/" + rights + "/roles/manage-clients", "");
        call("POST", realm + "/users/" + user + "/role-mappings/clients/" + rights, "[" + role + "]");
        var own = firstOf(realm + "/clients?clientId=" + client);
        call("POST", realm + "/clients/" + own + "/scope-mappings/clients/" + rights, "[" + role + "]");
    }

    String firstOf(String path) {
        return JSON.readTree(call("GET", path, "")).get(0).get("id").asString();
    }

    private String brokerOf(String realm, String standIn) {
        return keycloak.realm(realm) + "/broker/" + standIn + "/endpoint";
    }

    private void pointBroker(String realm, String standIn) {
        var path = realm + "/identity-provider/instances/" + standIn;
        var broker = (ObjectNode) JSON.readTree(call("GET", path, ""));
        var config = (ObjectNode) broker.get("config");
        var protocol = keycloak.realm(standIn) + "/protocol/openid-connect";
        var met = keycloak.franceConnect() + "/realms/" + standIn;
        var query = URI.create(config.get("authorizationUrl").asString()).getRawQuery();
        var asked = query == null ? "" : "?" + query;
        config.put("issuer", met);
        config.put("authorizationUrl", met + "/protocol/openid-connect/auth" + asked);
        config.put("tokenUrl", protocol + "/token");
        config.put("userInfoUrl", protocol + "/userinfo");
        config.put("jwksUrl", protocol + "/certs");
        config.put("logoutUrl", met + "/protocol/openid-connect/logout");
        call("PUT", path, broker.toString());
    }

    void changeRealm(String name, Consumer<ObjectNode> change) {
        var realm = (ObjectNode) JSON.readTree(call("GET", name, ""));
        change.accept(realm);
        call("PUT", name, realm.toString());
    }

    private void changeClient(String realm, String clientId, Consumer<ObjectNode> change) {
        var found = (ArrayNode) JSON.readTree(call("GET", realm + "/clients?clientId=" + clientId, ""));
        var client = (ObjectNode) found.get(0);
        change.accept(client);
        call("PUT", realm + "/clients/" + client.get("id").asString(), client.toString());
    }

    String call(String method, String path, String body) {
        var headers = Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
        return Http.exchange(method, URI.create(keycloak.url() + "/admin/realms/" + path), headers, body);
    }

    private String signIn() {
        var form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(encoded(keycloak.adminUser()), encoded(keycloak.adminPassword()));
        var answer = Http.exchange(
                "POST",
                URI.create(keycloak.realm("master") + "/protocol/openid-connect/token"),
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                form);
        return JSON.readTree(answer).get("access_token").asString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

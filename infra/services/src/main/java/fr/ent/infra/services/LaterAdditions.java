package fr.ent.infra.services;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes into realms that were imported before what their files have gained since; what is there already stays. */
final class LaterAdditions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String UPDATE_PASSWORD = "UPDATE_PASSWORD";
    private static final String PROFILE = "org.keycloak.userprofile.UserProfileProvider";

    /** Keycloak fills it in where it imports a file, not where it is told of a part. */
    private static final String ADDRESS = "${ENT_KEYCLOAK_URL}";

    private final KeycloakRealms realms;
    private final KeycloakAddress keycloak;

    LaterAdditions(KeycloakRealms realms, KeycloakAddress keycloak) {
        this.realms = realms;
        this.keycloak = keycloak;
    }

    /** Lets a realm that plays a provider of the State refuse what that one refuses. */
    void makeStrict(String name) throws IOException {
        var file = file(name);
        realms.call(
                "PUT",
                name + "/client-policies/profiles",
                file.get("clientProfiles").toString());
        realms.call(
                "PUT",
                name + "/client-policies/policies",
                file.get("clientPolicies").toString());
    }

    /**
     * Adds the broker to a provider of the State, what it knows of people, and what the gateway is told of that.
     *
     * @param prefix that of the attributes in which the realm keeps what the provider says
     */
    void addBroker(String provider, String prefix, String clientSecret) throws IOException {
        var file = file("ent");
        if (isThere(provider)) {
            return;
        }
        realms.call("PUT", "ent/users/profile", profileOf(file));
        var broker = (ObjectNode) named(file.get("identityProviders"), "alias", provider);
        ((ObjectNode) broker.get("config")).put("clientSecret", clientSecret);
        realms.call(
                "POST",
                "ent/identity-provider/instances",
                broker.toString().replace(ADDRESS, keycloak.url().toString()));
        for (var mapper : file.get("identityProviderMappers")) {
            if (mapper.get("identityProviderAlias").asString().equals(provider)) {
                realms.call("POST", "ent/identity-provider/instances/" + provider + "/mappers", mapper.toString());
            }
        }
        var gateway = "ent/clients/" + realms.firstOf("ent/clients?clientId=ent-gateway") + "/protocol-mappers/models";
        for (var mapper : named(file.get("clients"), "clientId", "ent-gateway").get("protocolMappers")) {
            if (mapper.get("name").asString().startsWith(prefix)) {
                realms.call("POST", gateway, mapper.toString());
            }
        }
    }

    /** Has the old password asked before a new one however short ago the sign-in was, whatever the address leaves out. */
    void askOldPassword() throws IOException {
        var action = named(file("ent").get("requiredActions"), "alias", UPDATE_PASSWORD);
        realms.call("PUT", "ent/authentication/required-actions/" + UPDATE_PASSWORD, action.toString());
    }

    /** Has sessions and pages of a sign-in end as soon as the product believes in neither. */
    void shorten() throws IOException {
        var file = file("ent");
        realms.changeRealm(
                "ent",
                realm -> List.of("ssoSessionIdleTimeout", "accessCodeLifespanLogin")
                        .forEach(time -> realm.set(time, file.get(time))));
    }

    private boolean isThere(String provider) {
        var brokers = JSON.readTree(realms.call("GET", "ent/identity-provider/instances", ""));
        return StreamSupport.stream(brokers.spliterator(), false)
                .anyMatch(broker -> broker.get("alias").asString().equals(provider));
    }

    private static String profileOf(JsonNode realm) {
        return realm.get("components")
                .get(PROFILE)
                .get(0)
                .get("config")
                .get("kc.user.profile.config")
                .get(0)
                .asString();
    }

    private static JsonNode named(JsonNode list, String key, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(entry -> entry.get(key).asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode file(String realm) throws IOException {
        try (var in = LaterAdditions.class.getResourceAsStream("realms/" + realm + "-realm.json")) {
            if (in == null) {
                throw new IOException("Realm " + realm + " is missing from the build");
            }
            return JSON.readTree(in);
        }
    }
}

package fr.ent.infra.services;

import java.net.URI;

/** Where Keycloak listens, who may administer it, and the secrets of the two confidential clients of realm {@code ent}. */
public record KeycloakAddress(
        URI url, String adminUser, String adminPassword, String gatewayClientSecret, String adminClientSecret) {

    public URI realm(String name) {
        return URI.create(url + "/realms/" + name);
    }
}

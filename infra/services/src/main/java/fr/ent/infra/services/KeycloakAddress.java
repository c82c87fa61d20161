package fr.ent.infra.services;

import java.net.URI;

/** Where Keycloak listens, who may administer it, and the secrets of the product's confidential clients. */
public record KeycloakAddress(URI url, String adminUser, String adminPassword, ClientSecrets secrets) {

    /**
     * Secrets of clients.
     *
     * @param gateway of {@code ent-gateway} in realm {@code ent}
     * @param admin of {@code ent-admin} in realm {@code ent}
     * @param quotient of {@code ent-quotient} in realm {@code ent-quotient}
     */
    public record ClientSecrets(String gateway, String admin, String quotient) {}

    public URI realm(String name) {
        return URI.create(url + "/realms/" + name);
    }

    /** The origin at which browsers meet FranceConnect's stand-in: another one than ours, as FranceConnect's own is. */
    public URI franceConnect() {
        return URI.create("http://127.0.0.1:" + url.getPort());
    }
}

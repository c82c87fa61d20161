package fr.ent.infra.services;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * The settings that a Keycloak needs to start.
 *
 * @param managementPort where it says that it is ready
 * @param gateways origins under which browsers reach the gateway; the first also receives back-channel logouts
 */
public record KeycloakSettings(
        Path dataDir, int port, int managementPort, PostgresAddress postgres, List<URI> gateways) {

    public KeycloakSettings {
        gateways = List.copyOf(gateways);
    }
}

package fr.ent.infra.standalone.demo;

import fr.ent.core.testing.RealServices;
import fr.ent.infra.services.KeycloakAddress;
import fr.ent.infra.services.SharedServices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The shared services and an empty data directory, told as the launcher tells them. */
class RealStandalone implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new RealServices().initialize(context);
        KeycloakAddress keycloak = SharedServices.keycloak();
        KeycloakAddress.ClientSecrets secrets = keycloak.secrets();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "standalone",
                        Map.of(
                                "ent.keycloak.url", keycloak.url().toString(),
                                "ent.keycloak.gateway-client-secret", secrets.gateway(),
                                "ent.keycloak.admin-client-secret", secrets.admin(),
                                "ent.standalone.keycloak-admin.user", keycloak.adminUser(),
                                "ent.standalone.keycloak-admin.password", keycloak.adminPassword(),
                                "ent.standalone.data", directory().toString())));
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("ent-demo-");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

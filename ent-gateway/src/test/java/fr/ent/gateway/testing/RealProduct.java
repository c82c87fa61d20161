package fr.ent.gateway.testing;

import fr.ent.core.testing.RealServices;
import fr.ent.infra.services.KeycloakAddress;
import fr.ent.infra.services.SharedServices;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The shared services, Keycloak among them. */
public class RealProduct implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new RealServices().initialize(context);
        KeycloakAddress keycloak = SharedServices.keycloak();
        KeycloakAddress.ClientSecrets secrets = keycloak.secrets();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "real-keycloak",
                        Map.ofEntries(
                                Map.entry("ent.keycloak.url", keycloak.url().toString()),
                                Map.entry("ent.keycloak.gateway-client-secret", secrets.gateway()),
                                Map.entry("ent.keycloak.admin-client-secret", secrets.admin()),
                                Map.entry("ent.quotient-realm.client-secret", secrets.quotient()),
                                Map.entry("ent.quotient-realm.offered", "true"),
                                Map.entry("ent.openapi.offered", "true"),
                                Map.entry("ent.franceconnect.offered", "true"),
                                Map.entry("ent.proconnect.offered", "true"),
                                Map.entry("ent.educonnect.offered", "true"),
                                // the realms of the tests have the demonstration's client
                                Map.entry("ent.standalone.data", "as in the demonstration"),
                                // all tests come from one address, whose share of a minute a standing clock never
                                // renews
                                Map.entry("ent.sign-in.per-address", "100000"),
                                // otherwise it would change rows in the middle of a test that compares them
                                Map.entry("ent.canteen.order-every", "1d"))));
    }
}

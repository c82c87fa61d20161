package fr.ent.gateway.testing;

import fr.ent.core.testing.SilentServer;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Has the product meet a Keycloak that takes connections and says nothing. */
@Order(Ordered.LOWEST_PRECEDENCE)
public final class HangingKeycloak extends RealProduct {

    private static final SilentServer KEYCLOAK = new SilentServer();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "hanging-keycloak",
                        Map.of("ent.keycloak.url", KEYCLOAK.address().toString())));
    }
}

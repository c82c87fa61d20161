package fr.ent.core.testing;

import fr.ent.infra.services.ObjectStoreAddress;
import fr.ent.infra.services.RedisAddress;
import fr.ent.infra.services.SharedServices;
import fr.ent.infra.services.TestDatabase;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points an application context at the shared services and a database of its own. */
public class RealServices implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real-services", properties()));
    }

    public static Map<String, Object> properties() {
        TestDatabase database = SharedServices.createDatabase("ent_test");
        RedisAddress redis = SharedServices.redis();
        ObjectStoreAddress store = SharedServices.objectStore();
        return Map.ofEntries(
                Map.entry("ent.database.url", database.jdbcUrl()),
                Map.entry("ent.database.owner.user", database.ownerUser()),
                Map.entry("ent.database.owner.password", database.ownerPassword()),
                Map.entry("ent.database.app.user", database.appUser()),
                Map.entry("ent.database.app.password", database.appPassword()),
                Map.entry("spring.data.redis.host", redis.host()),
                Map.entry("spring.data.redis.port", redis.port()),
                Map.entry("spring.data.redis.password", redis.password()),
                Map.entry("ent.storage.endpoint", store.endpoint().toString()),
                Map.entry("ent.storage.access-key", store.accessKey()),
                Map.entry("ent.storage.secret-key", store.secretKey()),
                Map.entry("ent.storage.bucket", "ent-test"),
                Map.entry("ent.keycloak.url", "http://127.0.0.1:1"),
                Map.entry("ent.keycloak.admin-client-secret", "module tests have no Keycloak"),
                // a tool that a test plays listens on the machine itself
                Map.entry("ent.lti.local-tools", "true"));
    }
}

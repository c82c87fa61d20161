package fr.ent.infra.standalone;

import fr.ent.Preau;
import fr.ent.core.founding.FoundingCodeIssued;
import fr.ent.infra.services.KeycloakAddress;
import fr.ent.infra.services.MailService;
import fr.ent.infra.services.ObjectStoreAddress;
import fr.ent.infra.services.RedisAddress;
import fr.ent.infra.services.TestDatabase;
import fr.ent.infra.services.quotient.QuotientSimulator;
import fr.ent.infra.standalone.Options.Content;
import fr.ent.infra.standalone.demo.DemoTowns;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** The product itself, told where its services are the same way production tells it: by settings. */
final class Gateway {

    private static final String BUCKET = "ent";

    private final Map<String, String> settings = new LinkedHashMap<>();
    private Consumer<FoundingCodeIssued> whenIssued = code -> {};

    Gateway(Path data, int port) {
        settings.put("server.port", String.valueOf(port));
        settings.put("server.address", "127.0.0.1");
        settings.put("logging.file.name", data.resolve("gateway.log").toString());
        settings.put("logging.threshold.console", "off");
        settings.put("ent.standalone.data", data.toString());
        settings.put("ent.openapi.offered", "true");
        settings.put("ent.franceconnect.offered", "true");
        settings.put("ent.proconnect.offered", "true");
        settings.put("ent.educonnect.offered", "true");
        // the demonstration's links lead nowhere, and a machine to try things out on asks nobody in the night
        settings.put("ent.links.offered", "false");
        // a tool may be tried out that runs on the same machine
        settings.put("ent.lti.local-tools", "true");
    }

    Gateway with(TestDatabase database) {
        settings.put("ent.database.url", database.jdbcUrl());
        settings.put("ent.database.owner.user", database.ownerUser());
        settings.put("ent.database.owner.password", database.ownerPassword());
        settings.put("ent.database.app.user", database.appUser());
        settings.put("ent.database.app.password", database.appPassword());
        return this;
    }

    Gateway with(RedisAddress redis) {
        settings.put("spring.data.redis.host", redis.host());
        settings.put("spring.data.redis.port", String.valueOf(redis.port()));
        settings.put("spring.data.redis.password", redis.password());
        return this;
    }

    Gateway with(ObjectStoreAddress store) {
        settings.put("ent.storage.endpoint", store.endpoint().toString());
        settings.put("ent.storage.access-key", store.accessKey());
        settings.put("ent.storage.secret-key", store.secretKey());
        settings.put("ent.storage.bucket", BUCKET);
        return this;
    }

    Gateway with(KeycloakAddress keycloak) {
        settings.put("ent.keycloak.url", keycloak.url().toString());
        settings.put("ent.keycloak.realm", "ent");
        settings.put("ent.keycloak.gateway-client-secret", keycloak.secrets().gateway());
        settings.put("ent.keycloak.admin-client-secret", keycloak.secrets().admin());
        settings.put("ent.quotient-realm.client-secret", keycloak.secrets().quotient());
        settings.put("ent.quotient-realm.offered", "true");
        settings.put("ent.standalone.keycloak-admin.user", keycloak.adminUser());
        settings.put("ent.standalone.keycloak-admin.password", keycloak.adminPassword());
        return this;
    }

    /** The demonstration's towns may ask the stand-in for CAF and MSA. */
    Gateway with(QuotientSimulator quotients) {
        settings.put("ent.api-particulier.url", quotients.url().toString());
        List<DemoTowns.TownAccess> towns = DemoTowns.list();
        for (int i = 0; i < towns.size(); i++) {
            String town = "ent.api-particulier.towns[%d].".formatted(i);
            settings.put(town + "territory", towns.get(i).territory().toString());
            settings.put(town + "recipient", towns.get(i).siret());
            settings.put(town + "token", QuotientSimulator.TOKEN);
        }
        return this;
    }

    /** Mail goes to the server of this machine, unless another is set. */
    Gateway with(MailService mail) {
        if (System.getenv("SPRING_MAIL_HOST") == null) {
            settings.put("spring.mail.host", MailService.HOST);
            settings.put("spring.mail.port", String.valueOf(mail.port()));
            settings.put("ent.mail.from", "preau@preau.example");
        }
        return this;
    }

    /** Whether the first territory is founded by people, or by the demonstration. */
    Gateway founded(Content content, Consumer<FoundingCodeIssued> told) {
        settings.put("ent.founding.code", content == Content.NOTHING ? "FIRST" : "NEVER");
        whenIssued = told;
        return this;
    }

    ConfigurableApplicationContext start() {
        var application = new SpringApplication(Preau.class, StandaloneConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.addListeners(new FoundingCodeListener(whenIssued));
        return application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    /** Hears of a code, which this copy of the product alone can print. */
    private record FoundingCodeListener(Consumer<FoundingCodeIssued> told)
            implements ApplicationListener<PayloadApplicationEvent<FoundingCodeIssued>> {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<FoundingCodeIssued> event) {
            told.accept(event.getPayload());
        }
    }
}

package fr.ent.gateway.login;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Ends a product whose realm has the demonstration's client, by which a password alone opens an account to scripts. Keycloak may
 * start after the product, so it is asked until it has answered once.
 */
@Component
class NoDemonstrationRealm {

    private static final Logger LOG = LoggerFactory.getLogger(NoDemonstrationRealm.class);
    private static final String ASKED = "grant_type=password&client_id=ent-cli";

    private final RestClient keycloak =
            RestClient.builder().requestFactory(KeycloakRequests.bounded()).build();
    private final KeycloakSettings settings;
    private final ConfigurableApplicationContext product;
    private volatile boolean settled;

    @Autowired
    NoDemonstrationRealm(KeycloakSettings settings, Environment environment, ConfigurableApplicationContext product) {
        this(settings, product);
        this.settled = environment.containsProperty("ent.standalone.data");
        if (!settled && !"https".equals(settings.url().getScheme())) {
            throw new IllegalStateException(
                    "ent.keycloak.url isn't https: passwords and the program's own secrets must not travel in the open.");
        }
    }

    NoDemonstrationRealm(KeycloakSettings settings, ConfigurableApplicationContext product) {
        this.settings = settings;
        this.product = product;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (settled) {
            return;
        }
        switch (ask()) {
            case CLOSED -> settled = true;
            case OPEN -> {
                settled = true;
                LOG.error(
                        "The realm {} has the client ent-cli, which is for the demonstration only: delete it there, or import"
                                + " the realms of the package. The product ends now.",
                        settings.issuer());
                product.close();
            }
            case UNKNOWN -> LOG.debug("{} doesn't say yet which clients it has", settings.issuer());
        }
    }

    private Door ask() {
        try {
            return Door.of(String.valueOf(keycloak.post()
                    .uri(settings.endpoint("token"))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(ASKED)
                    .retrieve()
                    .onStatus(HttpStatusCode::isError, (asked, refused) -> {})
                    .body(String.class)));
        } catch (ResourceAccessException away) {
            LOG.debug("Keycloak doesn't answer yet", away);
            return Door.UNKNOWN;
        }
    }

    /** The door of a realm, as its answer to a client without a password tells. */
    enum Door {
        OPEN,
        CLOSED,
        UNKNOWN;

        /** Keycloak looks at the client first, so a fault of anything else is that of a client which it knows. */
        static Door of(String answer) {
            if (answer.contains("\"invalid_client\"") || answer.contains("\"unauthorized_client\"")) {
                return CLOSED;
            }
            return answer.contains("\"invalid_request\"") || answer.contains("\"invalid_grant\"") ? OPEN : UNKNOWN;
        }
    }
}

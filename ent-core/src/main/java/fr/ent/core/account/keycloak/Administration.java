package fr.ent.core.account.keycloak;

import fr.ent.core.http.Problem;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UsersResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.ErrorResponseException;

/** The connection to Keycloak's administration, made on first use so that the application starts while Keycloak still does. */
@Component
class Administration implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Administration.class);
    private static final long CONNECT_SECONDS = 3;
    private static final long READ_SECONDS = 10;

    private final AccountSettings settings;
    private final SingletonSupplier<Keycloak> keycloak = SingletonSupplier.of(this::connect);
    private volatile boolean connected;

    Administration(AccountSettings settings) {
        this.settings = settings;
    }

    <T> T ask(Function<UsersResource, T> question) {
        try {
            return question.apply(keycloak.obtain().realm(settings.realm()).users());
        } catch (ProcessingException | ServerErrorException outage) {
            throw unavailable(outage);
        }
    }

    void change(Consumer<UsersResource> change) {
        ask(users -> {
            change.accept(users);
            return users;
        });
    }

    private static ErrorResponseException unavailable(RuntimeException outage) {
        LOG.warn("Keycloak does not answer", outage);
        ErrorResponseException problem = Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "core", "accounts-unavailable");
        problem.getHeaders().set("Retry-After", "10");
        return problem;
    }

    private Keycloak connect() {
        connected = true;
        return KeycloakBuilder.builder()
                .serverUrl(settings.url().toString())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("ent-admin")
                .clientSecret(settings.adminClientSecret())
                .resteasyClient(ClientBuilder.newBuilder()
                        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                        .register(JacksonProvider.class, 100)
                        .build())
                .build();
    }

    @Override
    public void close() {
        if (connected) {
            keycloak.obtain().close();
        }
    }
}

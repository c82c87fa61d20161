package fr.ent.core.account.keycloak;

import fr.ent.core.ServiceUnavailable;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.client.ClientBuilder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The connection to Keycloak's administration, made on first use so that the application starts while Keycloak still does. */
@Component
class Administration implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final long CONNECT_SECONDS = 2;
    private static final long READ_SECONDS = 4;

    private final AccountSettings settings;
    private final SingletonSupplier<Keycloak> keycloak = SingletonSupplier.of(this::connect);
    private volatile boolean connected;

    Administration(AccountSettings settings) {
        this.settings = settings;
    }

    <T> T ask(Function<UsersResource, T> question) {
        return askRealm(realm -> question.apply(realm.users()));
    }

    void change(Consumer<UsersResource> change) {
        ask(users -> {
            change.accept(users);
            return users;
        });
    }

    /** Sets a password, and lets in again whoever was locked out by wrong ones. */
    void setPassword(String subject, CredentialRepresentation password) {
        change(users -> users.get(subject).resetPassword(password));
        askRealm(realm -> {
            realm.attackDetection().clearBruteForceForUser(subject);
            return realm;
        });
    }

    /** Ends one session, wherever it was begun; one that is over already is no matter. */
    void endSession(String session) {
        askRealm(realm -> {
            try {
                realm.deleteSession(session, false);
            } catch (NotFoundException over) {
                return realm;
            }
            return realm;
        });
    }

    /** Changes the client of the gateway, if the change says that there is one. */
    void changeGateway(Predicate<ClientRepresentation> change) {
        askRealm(realm -> {
            ClientRepresentation client =
                    realm.clients().findByClientId("ent-gateway").getFirst();
            if (change.test(client)) {
                realm.clients().get(client.getId()).update(client);
            }
            return realm;
        });
    }

    private <T> T askRealm(Function<RealmResource, T> question) {
        try {
            return question.apply(keycloak.obtain().realm(settings.realm()));
        } catch (ProcessingException | ServerErrorException outage) {
            throw new ServiceUnavailable("accounts", SOON, outage);
        }
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

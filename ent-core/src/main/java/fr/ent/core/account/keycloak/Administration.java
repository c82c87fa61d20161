package fr.ent.core.account.keycloak;

import fr.ent.core.ServiceUnavailable;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The connection to Keycloak's administration, made on first use so that the application starts while Keycloak still does. */
@Component
class Administration implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Administration.class);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final long CONNECT_SECONDS = 2;
    private static final long READ_SECONDS = 4;

    /** Keycloak's own word that something isn't there; it spells a session with three s. */
    private static final Pattern GONE = Pattern.compile("\"error\"\\s*:\\s*\"(User|Credential|Sess+ion) not found\"");

    /** The answers to a client that isn't let in, by Keycloak or by a proxy before it. */
    private static final Set<Integer> SHUT =
            Set.of(Response.Status.UNAUTHORIZED.getStatusCode(), Response.Status.FORBIDDEN.getStatusCode());

    private final AccountSettings settings;
    private final SingletonSupplier<Keycloak> keycloak = SingletonSupplier.of(this::connect);
    private volatile boolean connected;
    private volatile boolean shut;

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

    /** Asks about one user; empty when Keycloak itself says that there is no such user. */
    <T> Optional<T> askUser(String subject, Function<UserResource, T> question) {
        return found(() -> ask(users -> question.apply(users.get(subject))));
    }

    /** Changes one user; nothing happens to one of whom Keycloak itself says that there is none. */
    void changeUser(String subject, Consumer<UserResource> change) {
        askUser(subject, user -> {
            change.accept(user);
            return user;
        });
    }

    /** Ends one session, wherever it was begun; one that is over already is no matter. */
    void endSession(String session) {
        found(() -> askRealm(realm -> {
            realm.deleteSession(session, false);
            return realm;
        }));
    }

    private static <T> Optional<T> found(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
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
            T answer = question.apply(keycloak.obtain().realm(settings.realm()));
            shut = false;
            return answer;
        } catch (ProcessingException silence) {
            if (silence.getCause() instanceof WebApplicationException answer && isShut(answer.getResponse())) {
                warnOnce(answer.getResponse());
            }
            throw new ServiceUnavailable("accounts", SOON, silence);
        } catch (WebApplicationException answer) {
            Response said = answer.getResponse();
            if (isShut(said)) {
                warnOnce(said);
                throw new ServiceUnavailable("accounts", SOON, answer);
            }
            throw said.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR
                    ? new ServiceUnavailable("accounts", SOON, answer)
                    : answer;
        }
    }

    /** A 404 in other words comes from something on the way, a proxy that keeps this door shut say: Keycloak wasn't asked. */
    private static boolean isShut(Response answer) {
        return SHUT.contains(answer.getStatus())
                || (answer.getStatus() == Response.Status.NOT_FOUND.getStatusCode() && !saysGone(answer));
    }

    private static boolean saysGone(Response answer) {
        try {
            return GONE.matcher(answer.readEntity(String.class)).find();
        } catch (IllegalStateException | ProcessingException unreadable) {
            // as a proxy's answer without a body is
            return false;
        }
    }

    private void warnOnce(Response answer) {
        if (!shut) {
            shut = true;
            LOG.warn(
                    "Keycloak's administration answers {}: either a proxy keeps this address away from {}/admin, or the client"
                            + " ent-admin has another secret or lacks its rights. Nobody's account can be asked about until then",
                    answer.getStatus(),
                    settings.url());
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

package fr.ent.infra.broker;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.keycloak.protocol.oidc.endpoints.AuthorizationEndpoint;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The name of a town as the product sends it along with a sign-in, sealed with the secret that it shares with Keycloak. */
final class SealedTown {

    private static final String METHOD = "HmacSHA256";

    private SealedTown() {}

    /** The name, if the seal is the product's and for this address. */
    static Optional<String> find(AuthenticationSessionModel journey, URI site) {
        String town = parameter(journey, "town");
        String seal = parameter(journey, "town_seal");
        String secret = journey.getClient().getSecret();
        return town == null || seal == null || secret == null || !isEqual(seal, seal(site + "\n" + town, secret))
                ? Optional.empty()
                : Optional.of(town);
    }

    /** A parameter that Keycloak doesn't know, which it keeps as a note. */
    private static @Nullable String parameter(AuthenticationSessionModel journey, String name) {
        return journey.getClientNote(AuthorizationEndpoint.LOGIN_SESSION_NOTE_ADDITIONAL_REQ_PARAMS_PREFIX + name);
    }

    private static boolean isEqual(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static String seal(String sealed, String secret) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), METHOD));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

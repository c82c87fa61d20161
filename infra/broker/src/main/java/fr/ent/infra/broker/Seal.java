package fr.ent.infra.broker;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.keycloak.protocol.oidc.endpoints.AuthorizationEndpoint;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The seal on what the product sends along with a sign-in, made with the secret that it shares with Keycloak. */
final class Seal {

    private static final String METHOD = "HmacSHA256";

    private Seal() {}

    /** Whether what came along under this name has the product's seal on it. */
    static boolean isOn(String sealed, String name, AuthenticationSessionModel journey) {
        String seal = parameter(journey, name);
        String secret = journey.getClient().getSecret();
        return seal != null && secret != null && MessageDigest.isEqual(bytes(seal), bytes(seal(sealed, secret)));
    }

    /** A parameter that Keycloak doesn't know, which it keeps as a note. */
    static @Nullable String parameter(AuthenticationSessionModel journey, String name) {
        return journey.getClientNote(AuthorizationEndpoint.LOGIN_SESSION_NOTE_ADDITIONAL_REQ_PARAMS_PREFIX + name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String seal(String sealed, String secret) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(bytes(secret), METHOD));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(sealed)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

package fr.ent.core.lti.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.Optional;

/** The public key of a tool as an administrator pastes it: PEM or JWK, RSA of 2,048 bits or more, and no private half. */
public final class PublicKeyText {

    private static final int LEAST_BITS = 2048;

    private PublicKeyText() {}

    public static Optional<RSAKey> read(String pasted) {
        try {
            JWK key = pasted.strip().startsWith("{") ? JWK.parse(pasted) : JWK.parseFromPEMEncodedObjects(pasted);
            return key instanceof RSAKey rsa && isFit(rsa) ? Optional.of(rsa) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it may be trusted: long enough, and nobody else's secret. */
    static boolean isFit(RSAKey key) {
        return !key.isPrivate() && key.size() >= LEAST_BITS;
    }
}

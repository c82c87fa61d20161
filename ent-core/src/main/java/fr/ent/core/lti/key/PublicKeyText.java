package fr.ent.core.lti.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;

/** The public key of a tool as an administrator pastes it: PEM or JWK, RSA of 2,048 bits or more, and no private half. */
public final class PublicKeyText {

    private static final int LEAST_BITS = 2048;

    private PublicKeyText() {}

    public static Optional<RSAKey> read(String pasted) {
        try {
            JWK key = pasted.strip().startsWith("{") ? JWK.parse(pasted) : readPem(pasted);
            return key instanceof RSAKey rsa && isFit(rsa) ? Optional.of(rsa) : Optional.empty();
        } catch (ParseException | GeneralSecurityException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** By which one knows it again (RFC 7638). */
    public static String thumbprint(String pasted) {
        try {
            return read(pasted).orElseThrow().computeThumbprint().toString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nimbus reads PEM with BouncyCastle alone, which the product doesn't ship. */
    private static RSAKey readPem(String pasted) throws GeneralSecurityException {
        String body = pasted.replaceAll("-----(BEGIN|END) PUBLIC KEY-----|\\s", "");
        return new RSAKey.Builder((RSAPublicKey) KeyFactory.getInstance("RSA")
                        .generatePublic(
                                new X509EncodedKeySpec(Base64.getDecoder().decode(body))))
                .build();
    }

    /** Whether it may be trusted: long enough, of numbers that RSA may have, and nobody else's secret. */
    static boolean isFit(RSAKey key) {
        return !key.isPrivate()
                && key.getModulus().decodeToBigInteger().bitLength() >= LEAST_BITS
                && isOdd(key.getModulus())
                && isOdd(key.getPublicExponent())
                && key.getPublicExponent().decodeToBigInteger().compareTo(BigInteger.ONE) > 0;
    }

    private static boolean isOdd(Base64URL number) {
        return number.decodeToBigInteger().testBit(0);
    }
}

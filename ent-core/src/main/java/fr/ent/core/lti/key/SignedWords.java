package fr.ent.core.lti.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.ent.core.lti.LtiTool;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signs for tools, and reads what tools sign: RS256 and nothing else, whatever a header says. */
@Component
public class SignedWords {

    /** How far clocks may differ. */
    private static final Duration LEEWAY = Duration.ofSeconds(60);

    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final int MOST_SIGNS = 60_000;

    private final PlatformKeys platformKeys;
    private final ToolKeys toolKeys;
    private final Clock clock;

    SignedWords(PlatformKeys platformKeys, ToolKeys toolKeys, Clock clock) {
        this.platformKeys = platformKeys;
        this.toolKeys = toolKeys;
        this.clock = clock;
    }

    public String sign(JWTClaimsSet claims) {
        RSAKey key = platformKeys.findSigning();
        SignedJWT signed = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims);
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return signed.serialize();
    }

    /** The issuer that it names: to be believed only once {@link #read} has. */
    public static Optional<String> findIssuer(String words) {
        try {
            return words.length() > MOST_SIGNS
                    ? Optional.empty()
                    : Optional.ofNullable(
                            SignedJWT.parse(words).getJWTClaimsSet().getIssuer());
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The claims, where this tool has signed them, for this moment, and for no longer than an hour. */
    public Optional<JWTClaimsSet> read(LtiTool tool, String words) {
        try {
            SignedJWT signed = SignedJWT.parse(words);
            if (!JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm())) {
                return Optional.empty();
            }
            Optional<RSAKey> key = toolKeys.find(tool, signed.getHeader().getKeyID());
            if (key.isEmpty() || !signed.verify(new RSASSAVerifier(key.get()))) {
                return Optional.empty();
            }
            return Optional.of(signed.getJWTClaimsSet()).filter(this::isOfNow);
        } catch (ParseException | JOSEException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOfNow(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Date ends = claims.getExpirationTime();
        Date begins = claims.getIssueTime();
        Date notBefore = claims.getNotBeforeTime();
        return ends != null
                && ends.toInstant().isAfter(now)
                && !ends.toInstant().isAfter(now.plus(LONGEST).plus(LEEWAY))
                && begins != null
                && !begins.toInstant().isAfter(now.plus(LEEWAY))
                && (notBefore == null || !notBefore.toInstant().isAfter(now.plus(LEEWAY)));
    }
}

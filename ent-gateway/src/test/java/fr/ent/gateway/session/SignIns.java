package fr.ent.gateway.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** Sign-ins as they are kept in a session. */
final class SignIns {

    static final Instant ISSUED = Instant.parse("2026-11-24T09:00:00Z");
    static final Instant EXPIRES = ISSUED.plusSeconds(300);

    private SignIns() {}

    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject("somebody")
                .issuer("https://accounts.example/realms/ent")
                .audience("ent-gateway")
                .expirationTime(Date.from(EXPIRES));
    }

    static String token(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(new byte[32]));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static SecurityContext through(String door) {
        String token = token(claims().issueTime(Date.from(ISSUED)).build());
        OidcIdToken idToken = OidcIdToken.withTokenValue(token)
                .subject("somebody")
                .issuedAt(ISSUED)
                .expiresAt(EXPIRES)
                .build();
        DefaultOidcUser user = new DefaultOidcUser(Set.of(new OidcUserAuthority(idToken)), idToken);
        return new SecurityContextImpl(new OAuth2AuthenticationToken(user, user.getAuthorities(), door));
    }
}

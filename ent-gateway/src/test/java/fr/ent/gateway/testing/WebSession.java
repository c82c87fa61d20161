package fr.ent.gateway.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A browser's session as it is just after a sign-in with a second factor, and the token against forged requests. */
public record WebSession(String id) {

    public static final String TOKEN = "4a7d1ed4-14e7-4c8b-9b6e-0c6a5b2f6d11";

    private static final Instant LATER_THAN_ANY_CLOCK = Instant.parse("2100-01-01T00:00:00Z");

    public static WebSession of(SessionRepository<?> sessions, String subject) {
        return new WebSession(store(sessions, subject));
    }

    private static <S extends Session> String store(SessionRepository<S> sessions, String subject) {
        S session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(signedIn(subject)));
        sessions.save(session);
        return session.getId();
    }

    private static OAuth2AuthenticationToken signedIn(String subject) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer("https://accounts.example/realms/ent")
                .claim("auth_time", LATER_THAN_ANY_CLOCK.getEpochSecond())
                .claim("acr", "second-factor")
                .build();
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(new byte[32]));
            OidcIdToken idToken = new OidcIdToken(token.serialize(), null, null, claims.getClaims());
            DefaultOidcUser user = new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, idToken);
            return new OAuth2AuthenticationToken(user, user.getAuthorities(), "ent");
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The value of the header {@code Cookie}. */
    public String cookies() {
        String value = Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
        return "__Host-ent=" + value + "; XSRF-TOKEN=" + TOKEN;
    }

    /** The lines that a request of this browser carries in its head. */
    public List<String> head() {
        return head(cookies());
    }

    /** Those of a browser in which nobody is signed in. */
    public static List<String> headOfNobody() {
        return head("XSRF-TOKEN=" + TOKEN);
    }

    private static List<String> head(String cookies) {
        return List.of("Cookie: " + cookies, "X-XSRF-TOKEN: " + TOKEN);
    }
}

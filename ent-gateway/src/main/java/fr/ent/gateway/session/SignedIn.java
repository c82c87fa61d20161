package fr.ent.gateway.session;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/**
 * A sign-in as a session keeps it: the door that was taken, and the token that the identity provider gave. The token was
 * checked when it came, so reading it again checks nothing.
 */
record SignedIn(String door, String token) {

    private static final Converter<Map<String, Object>, Map<String, Object>> TYPES =
            new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters());

    static Optional<SignedIn> find(SecurityContext context) {
        return context.getAuthentication() instanceof OAuth2AuthenticationToken signedIn
                        && signedIn.getPrincipal() instanceof OidcUser user
                ? Optional.of(new SignedIn(
                        signedIn.getAuthorizedClientRegistrationId(),
                        user.getIdToken().getTokenValue()))
                : Optional.empty();
    }

    static SignedIn read(String text) throws ParseException {
        int end = text.indexOf(' ');
        if (end < 0) {
            throw new ParseException("No token follows the door", text.length());
        }
        return new SignedIn(text.substring(0, end), text.substring(end + 1));
    }

    String text() {
        return door + " " + token;
    }

    SecurityContext context() throws ParseException {
        JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
        OidcIdToken idToken = new OidcIdToken(
                token,
                instant(claims.getIssueTime()),
                instant(claims.getExpirationTime()),
                Objects.requireNonNull(TYPES.convert(claims.getClaims())));
        OidcUser user = new DefaultOidcUser(Set.of(new OidcUserAuthority(idToken)), idToken);
        return new SecurityContextImpl(new OAuth2AuthenticationToken(user, user.getAuthorities(), door));
    }

    private static @Nullable Instant instant(@Nullable Date time) {
        return time == null ? null : time.toInstant();
    }
}

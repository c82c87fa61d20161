package fr.ent.gateway.session;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The person of a session. Most requests ask for the subject only; the token, which was checked when it came, is read when
 * a claim is asked for.
 *
 * @param subject the account at the identity provider
 * @param token its identity token, as it came
 */
record KeptUser(String subject, String token) implements OidcUser {

    private static final List<GrantedAuthority> AUTHORITIES = List.of(new SimpleGrantedAuthority("OIDC_USER"));

    private static final Converter<Map<String, Object>, Map<String, Object>> TYPES =
            new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters());

    /** @throws IllegalArgumentException if this is no token */
    static KeptUser of(String token) {
        return new KeptUser(claims(token).getSubject(), token);
    }

    @Override
    public String getName() {
        return subject;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return AUTHORITIES;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return getIdToken().getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        JWTClaimsSet claims = claims(token);
        return new OidcIdToken(
                token,
                instant(claims.getIssueTime()),
                instant(claims.getExpirationTime()),
                Objects.requireNonNull(TYPES.convert(claims.getClaims())));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static JWTClaimsSet claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet();
        } catch (ParseException unreadable) {
            throw new IllegalArgumentException("Not an identity token", unreadable);
        }
    }

    /** Without the token, which opens doors. */
    @Override
    public String toString() {
        return subject;
    }
}

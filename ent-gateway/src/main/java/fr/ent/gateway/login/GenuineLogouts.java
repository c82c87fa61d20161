package fr.ent.gateway.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets Keycloak alone say that its sessions have ended. Spring would fetch the keys anew for each token that anybody
 * sends, and wait for them half a minute; and it takes a token that was made for something else for an outage.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class GenuineLogouts extends OncePerRequestFilter {

    private static final String ENDED = "http://schemas.openid.net/event/backchannel-logout";

    private final RequestMatcher logouts =
            PathPatternRequestMatcher.withDefaults().matcher("/logout/connect/back-channel/{provider}");
    private final JwtDecoder tokens;

    GenuineLogouts(KeycloakSettings keycloak, KeysOfRealms keys) {
        NimbusJwtDecoder decoder = keys.decoder(keycloak.endpoint("certs"));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtClaimValidator<Object>(
                        "events", events -> events instanceof Map<?, ?> told && told.containsKey(ENDED))));
        this.tokens = decoder;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !logouts.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            tokens.decode(String.valueOf(request.getParameter("logout_token")));
        } catch (BadJwtException forged) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        } catch (JwtException outage) {
            throw new AuthenticationServiceException("Keycloak does not answer", outage);
        }
        chain.doFilter(request, response);
    }
}

package fr.ent.gateway.login;

import fr.ent.gateway.session.SignInProofs;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Leads on to the providers that are known. The address of another one is unknown like any other address. */
@Component
final class KnownProviders implements OAuth2AuthorizationRequestResolver {

    private static final String BASE = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

    /** Keycloak asks anew for what makes a second factor after five minutes. */
    private static final Duration KEYCLOAK_BELIEVES = Duration.ofMinutes(4);

    private final RequestMatcher departure =
            PathPatternRequestMatcher.withDefaults().matcher(BASE + "/{provider}");
    private final ClientRegistrationRepository providers;
    private final OAuth2AuthorizationRequestResolver resolver;
    private final Clock clock;

    KnownProviders(ClientRegistrationRepository providers, Clock clock) {
        this.providers = providers;
        this.clock = clock;
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(providers, BASE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        RequestMatcher.MatchResult match = departure.matcher(request);
        String provider = match.getVariables().get("provider");
        return match.isMatch() && isKnown(provider) ? lead(resolver.resolve(request), provider) : null;
    }

    /** Leads those for whom another vouched, and not just now, there again first, where Keycloak would ask for a password. */
    private @Nullable OAuth2AuthorizationRequest lead(
            @Nullable OAuth2AuthorizationRequest asked, @Nullable String door) {
        if (asked == null || door == null || SignInDoors.isEntrance(door)) {
            return asked;
        }
        return findOldVoucher()
                .map(provider -> OAuth2AuthorizationRequest.from(asked)
                        .additionalParameters(more -> more.putAll(SignInDoors.by(provider)))
                        .build())
                .orElse(asked);
    }

    private Optional<String> findOldVoucher() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                        && signedIn.getPrincipal() instanceof OidcUser user
                        && !SignInProofs.of(user).isFresh(KEYCLOAK_BELIEVES, clock.instant())
                ? SignInProofs.findVoucher(user)
                : Optional.empty();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return resolver.resolve(request, provider);
    }

    private boolean isKnown(@Nullable String provider) {
        return provider != null && providers.findByRegistrationId(provider) != null;
    }
}

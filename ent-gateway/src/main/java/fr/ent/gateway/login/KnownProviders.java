package fr.ent.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Leads on to the providers that are known. The address of another one is unknown like any other address. */
@Component
final class KnownProviders implements OAuth2AuthorizationRequestResolver {

    private static final String BASE = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

    private final RequestMatcher departure =
            PathPatternRequestMatcher.withDefaults().matcher(BASE + "/{provider}");
    private final ClientRegistrationRepository providers;
    private final OAuth2AuthorizationRequestResolver resolver;

    KnownProviders(ClientRegistrationRepository providers) {
        this.providers = providers;
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(providers, BASE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        RequestMatcher.MatchResult match = departure.matcher(request);
        return match.isMatch() && isKnown(match.getVariables().get("provider")) ? resolver.resolve(request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return resolver.resolve(request, provider);
    }

    private boolean isKnown(@Nullable String provider) {
        return provider != null && providers.findByRegistrationId(provider) != null;
    }
}

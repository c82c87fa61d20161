package fr.ent.gateway.login;

import fr.ent.gateway.session.SignInProofs;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
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

    private static final String HINT = "login_hint";

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    private final RequestMatcher departure =
            PathPatternRequestMatcher.withDefaults().matcher(BASE + "/{provider}");
    private final ClientRegistrationRepository providers;
    private final OAuth2AuthorizationRequestResolver resolver;
    private final SignTown signTown;
    private final Clock clock;

    KnownProviders(ClientRegistrationRepository providers, SignTown signTown, Clock clock) {
        this.providers = providers;
        this.signTown = signTown;
        this.clock = clock;
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(providers, BASE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        RequestMatcher.MatchResult match = departure.matcher(request);
        String provider = match.getVariables().get("provider");
        if (!match.isMatch() || provider == null) {
            return null;
        }
        ClientRegistration known = providers.findByRegistrationId(provider);
        OAuth2AuthorizationRequest asked = known == null ? null : resolver.resolve(request);
        if (known == null || asked == null) {
            return null;
        }
        OAuth2AuthorizationRequest named = vouched(named(asked, request.getServerName(), known), request, known);
        String username = request.getParameter(HINT);
        return username == null ? lead(named, provider) : hinted(named, username);
    }

    private OAuth2AuthorizationRequest named(OAuth2AuthorizationRequest asked, String host, ClientRegistration client) {
        URI comesBackTo = URI.create(Objects.requireNonNull(asked.getRedirectUri()));
        return with(asked, signTown.sign(host, comesBackTo, client.getClientSecret()));
    }

    private static OAuth2AuthorizationRequest vouched(
            OAuth2AuthorizationRequest asked, HttpServletRequest request, ClientRegistration client) {
        URI comesBackTo = URI.create(Objects.requireNonNull(asked.getRedirectUri()));
        return client.getRegistrationId().equals(SignInDoors.CARD)
                ? CardDoor.findLeft(request.getSession())
                        .map(ticket -> with(asked, SealCard.seal(ticket, comesBackTo, client.getClientSecret())))
                        .orElse(asked)
                : asked;
    }

    /** Hands on the user name that a page of ours has just told somebody; what can't be one is left out. */
    private static OAuth2AuthorizationRequest hinted(OAuth2AuthorizationRequest asked, String username) {
        return USERNAME.matcher(username).matches() ? with(asked, Map.of(HINT, username)) : asked;
    }

    private static OAuth2AuthorizationRequest with(OAuth2AuthorizationRequest asked, Map<String, Object> added) {
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(more -> more.putAll(added))
                .build();
    }

    /** Leads those for whom another vouched, and not just now, there again first, where Keycloak would ask for a password. */
    private OAuth2AuthorizationRequest lead(OAuth2AuthorizationRequest asked, String door) {
        if (SignInDoors.isEntrance(door)) {
            return asked;
        }
        return findOldVoucher()
                .map(provider -> with(asked, SignInDoors.by(provider)))
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
}

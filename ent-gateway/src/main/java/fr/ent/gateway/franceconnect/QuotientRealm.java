package fr.ent.gateway.franceconnect;

import fr.ent.gateway.login.KeycloakSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;

/**
 * The conversation with the realm, beside the one of the sign-in: it answers who came back and signs nobody in, so that
 * two people can't come to share a session.
 */
@Component
class QuotientRealm {

    private static final String DOOR = "quotient";

    private final ClientRegistration door;
    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final OidcAuthorizationCodeAuthenticationProvider answers;

    QuotientRealm(
            KeycloakSettings keycloak,
            QuotientRealmSettings settings,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
            JwtDecoderFactory<ClientRegistration> idTokens) {
        this.answers = new OidcAuthorizationCodeAuthenticationProvider(tokens, new OidcUserService());
        answers.setJwtDecoderFactory(idTokens);
        String issuer = keycloak.url() + "/realms/" + settings.name();
        String protocol = issuer + "/protocol/openid-connect/";
        this.door = ClientRegistration.withRegistrationId(DOOR)
                .clientId("ent-quotient")
                .clientSecret(settings.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}" + ReturnController.PATH)
                .scope("openid")
                .issuerUri(issuer)
                .authorizationUri(protocol + "auth")
                .tokenUri(protocol + "token")
                .jwkSetUri(protocol + "certs")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(new InMemoryClientRegistrationRepository(door));
        // whoever has just used FranceConnect on this device is asked again who they are
        requests.setAuthorizationRequestCustomizer(
                request -> request.additionalParameters(more -> more.put("prompt", "login")));
    }

    OAuth2AuthorizationRequest newRequest(HttpServletRequest request) {
        return Objects.requireNonNull(requests.resolve(request, DOOR));
    }

    /**
     * The person whom the realm vouches for.
     *
     * @throws org.springframework.security.oauth2.core.OAuth2AuthenticationException when the answer can't be trusted
     */
    ReturnedPerson identify(OAuth2AuthorizationRequest request, OAuth2AuthorizationResponse answer) {
        OAuth2AuthorizationExchange exchange = new OAuth2AuthorizationExchange(request, answer);
        OAuth2LoginAuthenticationToken person = (OAuth2LoginAuthenticationToken)
                Objects.requireNonNull(answers.authenticate(new OAuth2LoginAuthenticationToken(door, exchange)));
        return new ReturnedPerson(
                person.getName(),
                FranceConnectAccount.findCitizen(person),
                Objects.requireNonNull(person.getAccessToken()).getTokenValue());
    }
}

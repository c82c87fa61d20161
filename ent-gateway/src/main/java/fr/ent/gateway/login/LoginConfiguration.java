package fr.ent.gateway.login;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

/**
 * The gateway knows one provider, Keycloak, by several doors. Addresses are written out, so that the gateway starts while
 * Keycloak still does.
 */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    @Bean
    ClientRegistrationRepository doors(
            KeycloakSettings keycloak,
            FranceConnectSettings franceConnect,
            ProConnectSettings proConnect,
            EduConnectSettings eduConnect) {
        return new InMemoryClientRegistrationRepository(SignInDoors.ALL.entrySet().stream()
                .filter(door -> franceConnect.offered() || !SignInDoors.isForCitizens(door.getKey()))
                .filter(door -> proConnect.offered() || !SignInDoors.isForAgents(door.getKey()))
                .filter(door -> eduConnect.offered() || !SignInDoors.isForGuardians(door.getKey()))
                .map(door -> door(door.getKey(), keycloak, door.getValue()))
                .toList());
    }

    private static ClientRegistration door(String name, KeycloakSettings keycloak, String hint) {
        return ClientRegistration.withRegistrationId(name)
                .clientId("ent-gateway")
                .clientSecret(keycloak.gatewayClientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid")
                .issuerUri(keycloak.issuer())
                .authorizationUri(keycloak.endpoint("auth") + hint)
                .tokenUri(keycloak.endpoint("token"))
                .jwkSetUri(keycloak.endpoint("certs"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", keycloak.endpoint("logout")))
                .build();
    }

    /** Nobody calls the provider for a signed-in person, so its access and refresh tokens are kept nowhere. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new NoTokensKept();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokensForCodes(SignInPace pace) {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(KeycloakRequests.bounded())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return code -> pace.watch(() -> tokens.getTokenResponse(code));
    }

    /** Access tokens of the realm made for the API; an id token or another client's token won't do. */
    @Bean
    JwtDecoder accessTokens(KeycloakSettings keycloak, KeysOfRealms keys) {
        NimbusJwtDecoder decoder = keys.decoder(keycloak.endpoint("certs"));
        OAuth2TokenValidator<Jwt> audience = new JwtClaimValidator<List<String>>(
                "aud", audiences -> audiences != null && audiences.contains("ent-api"));
        OAuth2TokenValidator<Jwt> type = new JwtClaimValidator<String>("typ", "Bearer"::equals);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(keycloak.issuer()), audience, type));
        return decoder;
    }
}

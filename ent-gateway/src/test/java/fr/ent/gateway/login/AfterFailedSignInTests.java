package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ent.core.testing.AnsweringServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;

/** Failed exchanges of a code, as Spring Security tells of them, and what they mean for the person. */
class AfterFailedSignInTests {

    private static final String BACK = "https://ecoles.valmarin.test/login/oauth2/code/ent";

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aProxysRefusalIsNobodysFault(int status) {
        assertThatThrownBy(() -> signIn(status)).isInstanceOf(AuthenticationServiceException.class);
    }

    @Test
    void aRefusedCodeLeadsBack() throws Exception {
        signIn(400);

        assertThat(response.getRedirectedUrl()).isEqualTo("/connexion?erreur");
    }

    private void signIn(int status) throws Exception {
        try (AnsweringServer keycloak = AnsweringServer.proxy("/token", status)) {
            OAuth2AuthorizationException refused = catchThrowableOfType(
                    OAuth2AuthorizationException.class,
                    () -> new RestClientAuthorizationCodeTokenResponseClient()
                            .getTokenResponse(code(keycloak.address() + "/token")));
            new AfterFailedSignIn()
                    .onAuthenticationFailure(
                            new MockHttpServletRequest(),
                            response,
                            new OAuth2AuthenticationException(
                                    refused.getError(), refused.getError().toString(), refused));
        }
    }

    private static OAuth2AuthorizationCodeGrantRequest code(String tokenUri) {
        ClientRegistration door = ClientRegistration.withRegistrationId("ent")
                .clientId("ent-gateway")
                .clientSecret("secret")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(BACK)
                .authorizationUri("https://compte.valmarin.test/auth")
                .tokenUri(tokenUri)
                .build();
        return new OAuth2AuthorizationCodeGrantRequest(
                door,
                new OAuth2AuthorizationExchange(
                        OAuth2AuthorizationRequest.authorizationCode()
                                .clientId("ent-gateway")
                                .authorizationUri("https://compte.valmarin.test/auth")
                                .redirectUri(BACK)
                                .state("state")
                                .build(),
                        OAuth2AuthorizationResponse.success("code")
                                .redirectUri(BACK)
                                .state("state")
                                .build()));
    }
}

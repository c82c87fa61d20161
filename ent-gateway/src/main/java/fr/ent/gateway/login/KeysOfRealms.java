package fr.ent.gateway.login;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Reads what realms sign; all readers of a realm share its keys. */
@Component
class KeysOfRealms implements JwtDecoderFactory<ClientRegistration> {

    /** A token that doesn't say when the person showed who they are could be of any age. */
    private static final OAuth2TokenValidator<Jwt> SHOWN =
            new JwtClaimValidator<>(IdTokenClaimNames.AUTH_TIME, Objects::nonNull);

    private final RestClient keycloak =
            RestClient.builder().requestFactory(KeycloakRequests.bounded()).build();
    private final Map<String, RealmKeys> keys = new ConcurrentHashMap<>();

    /** @param address where the realm shows its keys */
    NimbusJwtDecoder decoder(String address) {
        return NimbusJwtDecoder.withJwkSource(keys.computeIfAbsent(address, at -> new RealmKeys(keycloak, at)))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
    }

    /** Reads the id tokens that are made for a client. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        NimbusJwtDecoder decoder =
                decoder(String.valueOf(client.getProviderDetails().getJwkSetUri()));
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(client), SHOWN)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}

package fr.ent.gateway.login;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Reads what realms sign; all readers of a realm share its keys. */
@Component
class KeysOfRealms implements JwtDecoderFactory<ClientRegistration> {

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
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(client))));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}

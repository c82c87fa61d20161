package fr.ent.infra.broker;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.broker.oidc.mappers.AbstractClaimMapper;
import org.keycloak.broker.provider.AuthenticationRequest;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.provider.IdentityBrokerException;
import org.keycloak.common.util.Base64Url;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.ErrorResponseException;

/**
 * Keycloak's broker as the State's providers want it. Its nonce has 43 signs: Keycloak's own has 22, and ProConnect takes none
 * under 32, which FranceConnect advises too. And a broker may name the claims that a person is known again by
 * ({@code subjectClaims}), for ProConnect's {@code sub} is another one at each of its providers.
 */
final class StateBroker extends OIDCIdentityProvider {

    /** The note in which Keycloak looks when the answer comes back; the name is Keycloak's, which keeps it to itself. */
    private static final String NOTE = "BROKER_NONCE";

    private static final int BYTES = 32;
    private static final String SUBJECT_CLAIMS = "subjectClaims";

    StateBroker(KeycloakSession session, OIDCIdentityProviderConfig config) {
        super(session, config);
    }

    @Override
    protected UriBuilder createAuthorizationUrl(AuthenticationRequest request) {
        UriBuilder address = super.createAuthorizationUrl(request);
        if (getConfig().isDisableNonce()) {
            return address;
        }
        String nonce = Base64Url.encode(SecretGenerator.getInstance().randomBytes(BYTES));
        request.getAuthenticationSession().setClientNote(NOTE, nonce);
        return address.replaceQueryParam(OIDCLoginProtocol.NONCE_PARAM, nonce);
    }

    /** Answers a foreign nonce by a page: Keycloak itself shows the person a line of JSON. */
    @Override
    public void preprocessFederatedIdentity(
            KeycloakSession session, RealmModel realm, BrokeredIdentityContext identity) {
        try {
            super.preprocessFederatedIdentity(session, realm, identity);
        } catch (ErrorResponseException refused) {
            throw new IdentityBrokerException("The answer is one to another sign-in", refused);
        }
    }

    /** After Keycloak has looked whether all speak of one {@code sub}. */
    @Override
    public BrokeredIdentityContext getFederatedIdentity(String answer) {
        BrokeredIdentityContext identity = super.getFederatedIdentity(answer);
        String claims = Objects.requireNonNullElse(getConfig().getConfig().get(SUBJECT_CLAIMS), "");
        if (!claims.isBlank()) {
            String id = Stream.of(claims.strip().split("\\s+"))
                    .map(claim -> valueOf(claim, identity))
                    .collect(Collectors.joining(" "));
            identity.setId(id);
            identity.setBrokerUserId(getConfig().getAlias() + "." + id);
        }
        return identity;
    }

    private static String valueOf(String claim, BrokeredIdentityContext identity) {
        Object value = AbstractClaimMapper.getClaimValue(identity, claim);
        if (value == null || value.toString().isBlank()) {
            throw new IdentityBrokerException("No claim " + claim + " in what the provider says");
        }
        return value.toString();
    }
}

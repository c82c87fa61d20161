package fr.ent.infra.broker;

import jakarta.ws.rs.core.UriBuilder;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.broker.provider.AuthenticationRequest;
import org.keycloak.common.util.Base64Url;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;

/**
 * Keycloak's broker with a nonce of 43 signs. Its own has 22, and ProConnect takes none under 32, which FranceConnect advises
 * too.
 */
final class LongNonceProvider extends OIDCIdentityProvider {

    /** The note in which Keycloak looks when the answer comes back; the name is Keycloak's, which keeps it to itself. */
    private static final String NOTE = "BROKER_NONCE";

    private static final int BYTES = 32;

    LongNonceProvider(KeycloakSession session, OIDCIdentityProviderConfig config) {
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
}

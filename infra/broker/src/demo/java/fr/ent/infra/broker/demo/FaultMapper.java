package fr.ent.infra.broker.demo;

import java.time.Duration;
import java.util.List;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

/**
 * Spoils the id token of a person of the tests, as their attribute {@code fault} says: {@code nonce} for that of another
 * sign-in, {@code expired} for one that is over.
 */
public final class FaultMapper extends AbstractOIDCProtocolMapper implements OIDCIDTokenMapper {

    @Override
    protected void setClaim(
            IDToken token,
            ProtocolMapperModel mapper,
            UserSessionModel session,
            KeycloakSession keycloak,
            ClientSessionContext client) {
        switch (String.valueOf(session.getUser().getFirstAttribute("fault"))) {
            case "nonce" -> token.setNonce("of-another-sign-in-of-somebody-else-entirely");
            case "expired" -> token.exp(token.getIat() - Duration.ofHours(1).toSeconds());
            default -> {
                // an honest token
            }
        }
    }

    @Override
    public String getId() {
        return "preau-fault";
    }

    @Override
    public String getDisplayType() {
        return "Fault of the tests";
    }

    @Override
    public String getDisplayCategory() {
        return TOKEN_MAPPER_CATEGORY;
    }

    @Override
    public String getHelpText() {
        return "Spoils id tokens of people who have the attribute fault";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}

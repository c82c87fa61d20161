package fr.ent.infra.broker;

import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.broker.oidc.OIDCIdentityProviderFactory;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;

/**
 * Takes the place of Keycloak's provider {@code oidc}, under the same name: the brokers of realms that were imported before are
 * led by it too, and Keycloak's mappers and administration know them.
 */
public final class StateBrokerFactory extends OIDCIdentityProviderFactory {

    @Override
    public OIDCIdentityProvider create(KeycloakSession session, IdentityProviderModel model) {
        return new StateBroker(session, new OIDCIdentityProviderConfig(model));
    }

    /** Of two providers with one name Keycloak takes that of the higher order; its own has 0. */
    @Override
    public int order() {
        return 1;
    }
}

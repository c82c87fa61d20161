package fr.ent.infra.broker;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.CookieAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

/** Takes the place of Keycloak's {@code auth-cookie}, under the same name, so that the flows of realms that were imported before have it too. */
public final class CardEntryFactory extends CookieAuthenticatorFactory {

    private static final Authenticator ONLY = new CardEntry();

    @Override
    public Authenticator create(KeycloakSession session) {
        return ONLY;
    }

    /** Of two steps with one name Keycloak takes that of the higher order; its own has 0. */
    @Override
    public int order() {
        return 1;
    }
}

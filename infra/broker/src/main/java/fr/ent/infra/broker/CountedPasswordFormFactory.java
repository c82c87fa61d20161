package fr.ent.infra.broker;

import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;

/**
 * Takes the place of Keycloak's {@code auth-username-password-form}, under the same name, so that the flows of realms that were
 * imported before have it too. {@code spi-authenticator--auth-username-password-form--failed-names} says at how many names
 * sign-ins from one place may fail within a quarter of an hour.
 */
public final class CountedPasswordFormFactory extends UsernamePasswordFormFactory {

    private static final int MOST = 60;

    private int most = MOST;

    @Override
    public void init(Config.Scope config) {
        most = config.getInt("failedNames", MOST);
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new CountedPasswordForm(session, most);
    }

    /** Of two forms with one name Keycloak takes that of the higher order; its own has 0. */
    @Override
    public int order() {
        return 1;
    }
}

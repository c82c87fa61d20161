package fr.ent.infra.broker;

import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.forms.login.freemarker.FreeMarkerLoginFormsProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Takes the place of Keycloak's pages, under the same name. */
public final class TownPagesFactory extends FreeMarkerLoginFormsProviderFactory {

    @Override
    public LoginFormsProvider create(KeycloakSession session) {
        return new TownPages(session);
    }

    /** Of two providers with one name Keycloak takes that of the higher order; its own has 0. */
    @Override
    public int order() {
        return 1;
    }
}

package fr.ent.infra.broker;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Locale;
import java.util.Properties;
import org.keycloak.forms.login.LoginFormsPages;
import org.keycloak.forms.login.freemarker.FreeMarkerLoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.theme.Theme;

/**
 * Keycloak's pages, which know the town that somebody comes from: {@code town} is its name, where the product has sealed it,
 * and {@code site} the address that Keycloak has found to be the client's, such as {@code https://ecoles.valmarin.fr/}.
 */
final class TownPages extends FreeMarkerLoginFormsProvider {

    TownPages(KeycloakSession session) {
        super(session);
    }

    @Override
    protected void createCommonAttributes(
            Theme theme, Locale locale, Properties messages, UriBuilder address, LoginFormsPages page) {
        super.createCommonAttributes(theme, locale, messages, address, page);
        if (authenticationSession != null && authenticationSession.getRedirectUri() != null) {
            URI site = URI.create(authenticationSession.getRedirectUri()).resolve("/");
            attributes.put("site", site.toString());
            SealedTown.find(authenticationSession, site).ifPresent(town -> attributes.put("town", town));
        }
    }
}

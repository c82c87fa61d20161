package fr.ent.gateway.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * Leads somebody whom the town doesn't let in out of our session, Keycloak's and that of the provider who vouched for them, to
 * the page that says why.
 */
@Component
class TurnAway {

    private final ClientRegistrationRepository doors;

    TurnAway(ClientRegistrationRepository doors) {
        this.doors = doors;
    }

    /** @param why the word in the address of the sign-in page */
    void turnAway(HttpServletRequest request, HttpServletResponse response, Authentication person, String why)
            throws IOException, ServletException {
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        OidcClientInitiatedLogoutSuccessHandler endAtProvider = new OidcClientInitiatedLogoutSuccessHandler(doors);
        endAtProvider.setPostLogoutRedirectUri("{baseUrl}/connexion?" + why);
        endAtProvider.onLogoutSuccess(request, response, person);
    }
}

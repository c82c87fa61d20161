package fr.ent.gateway.login;

import fr.ent.core.signin.AgentOutcome;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Leads an agent whom the town doesn't know out of our session, Keycloak's and ProConnect's, to the page that says why. */
@Component
class TurnAwayAgent {

    private final ClientRegistrationRepository doors;

    TurnAwayAgent(ClientRegistrationRepository doors) {
        this.doors = doors;
    }

    void turnAway(HttpServletRequest request, HttpServletResponse response, Authentication agent, AgentOutcome why)
            throws IOException, ServletException {
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        OidcClientInitiatedLogoutSuccessHandler endAtProvider = new OidcClientInitiatedLogoutSuccessHandler(doors);
        endAtProvider.setPostLogoutRedirectUri("{baseUrl}/connexion?" + word(why));
        endAtProvider.onLogoutSuccess(request, response, agent);
    }

    /** The word by which the page knows the reason. */
    private static String word(AgentOutcome why) {
        return switch (why) {
            case ELSEWHERE -> "organisation";
            case HAS_ACCOUNT -> "compte";
            case NOT_INVITED, IN -> "invitation";
        };
    }
}

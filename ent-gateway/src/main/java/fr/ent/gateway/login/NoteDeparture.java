package fr.ent.gateway.login;

import fr.ent.core.ServiceUnavailable;
import fr.ent.gateway.session.EndLeftBehind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Notes when somebody leaves for Keycloak; the return is judged by it. Before somebody signs in, what our session that ended by
 * itself has left open at Keycloak is closed, for this may be the next person.
 */
@Component
public class NoteDeparture {

    /** The name of the attribute under which a session keeps the millisecond of its last departure. */
    static final String LEFT = "ent.left";

    private final EndLeftBehind endLeftBehind;
    private final Clock clock;

    NoteDeparture(EndLeftBehind endLeftBehind, Clock clock) {
        this.endLeftBehind = endLeftBehind;
        this.clock = clock;
    }

    /** @throws AuthenticationServiceException if Keycloak doesn't answer */
    public void note(HttpServletRequest request, String door) {
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
        try {
            if (!signedIn && SignInDoors.isEntrance(door)) {
                endLeftBehind.end(request.getRequestedSessionId());
            }
            request.getSession().setAttribute(LEFT, clock.millis());
        } catch (ServiceUnavailable outage) {
            throw new AuthenticationServiceException("Keycloak does not answer", outage);
        }
    }
}

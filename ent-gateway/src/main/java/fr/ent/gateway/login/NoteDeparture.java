package fr.ent.gateway.login;

import fr.ent.core.ServiceUnavailable;
import fr.ent.gateway.session.EndLeftBehind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Notes when somebody leaves for Keycloak, and what they had there; the return is judged by it. Before somebody signs in, what
 * our session that ended by itself has left open at Keycloak is closed, for this may be the next person.
 */
@Component
public class NoteDeparture {

    /** The name of the attribute under which a session keeps the millisecond of its last departure. */
    static final String LEFT = "ent.left";

    /** The name of the attribute under which a session keeps what was there of that which the door makes. */
    static final String HAD = "ent.had";

    private final EndLeftBehind endLeftBehind;
    private final MadeAtDoors made;
    private final Clock clock;

    NoteDeparture(EndLeftBehind endLeftBehind, MadeAtDoors made, Clock clock) {
        this.endLeftBehind = endLeftBehind;
        this.made = made;
        this.clock = clock;
    }

    /** @throws AuthenticationServiceException if Keycloak doesn't answer */
    public void note(HttpServletRequest request, String door) {
        Optional<String> subject = Optional.ofNullable(
                        SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName);
        try {
            if (subject.isEmpty() && SignInDoors.isEntrance(door)) {
                endLeftBehind.end(request.getRequestedSessionId());
            }
            Set<String> had = subject.map(owner -> made.list(door, owner)).orElseGet(Set::of);
            HttpSession session = request.getSession();
            session.setAttribute(LEFT, clock.millis());
            session.setAttribute(HAD, String.join(" ", had));
        } catch (ServiceUnavailable outage) {
            throw new AuthenticationServiceException("Keycloak does not answer", outage);
        }
    }
}

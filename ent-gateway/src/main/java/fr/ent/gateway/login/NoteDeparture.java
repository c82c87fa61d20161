package fr.ent.gateway.login;

import fr.ent.core.ServiceUnavailable;
import fr.ent.gateway.session.EndLeftBehind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Notes when somebody leaves for Keycloak; the return is judged by it. Before somebody signs in, what our session that ended by
 * itself has left open at Keycloak is closed, for this may be the next person; and a session by a card of the class ends at any
 * departure.
 */
@Component
public class NoteDeparture {

    /** The name of the attribute under which a session keeps the millisecond of its last departure. */
    static final String LEFT = "ent.left";

    private final EndLeftBehind endLeftBehind;
    private final CardDoor cardDoor;
    private final Clock clock;

    NoteDeparture(EndLeftBehind endLeftBehind, CardDoor cardDoor, Clock clock) {
        this.cardDoor = cardDoor;
        this.endLeftBehind = endLeftBehind;
        this.clock = clock;
    }

    /**
     * Where somebody is led instead who may not leave by the door.
     *
     * @throws AuthenticationServiceException if Keycloak doesn't answer
     */
    public Optional<String> note(HttpServletRequest request, String door) {
        try {
            if (door.equals(SignInDoors.CARD) && !cardDoor.depart(request)) {
                return Optional.of(CardDoor.PAGE);
            }
            if (CardDoor.isSignedInByCard()) {
                cardDoor.end(request);
            }
            boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
            if (!signedIn && SignInDoors.isEntrance(door)) {
                endLeftBehind.end(request.getRequestedSessionId());
            }
            request.getSession().setAttribute(LEFT, clock.millis());
            return Optional.empty();
        } catch (ServiceUnavailable outage) {
            throw new AuthenticationServiceException("Keycloak does not answer", outage);
        }
    }
}

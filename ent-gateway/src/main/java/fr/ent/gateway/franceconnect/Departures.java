package fr.ent.gateway.franceconnect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Departures, one at a time for a session: leaving again forgets the last time. */
final class Departures {

    private static final String ATTRIBUTE = Departure.class.getName();

    private Departures() {}

    static void keep(Departure departure, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, departure);
    }

    /** Once: coming back a second time with the same answer finds nothing. */
    static Optional<Departure> take(String state, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Departure left) || !left.hasState(state)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(left);
    }
}

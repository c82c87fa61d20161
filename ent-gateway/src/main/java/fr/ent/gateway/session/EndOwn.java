package fr.ent.gateway.session;

import fr.ent.core.signin.card.CardTicket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Ends the session of the browser that asks, here and at the identity provider, and the one that it had before. */
@Component
public class EndOwn {

    private final EndLeftBehind endLeftBehind;

    EndOwn(EndLeftBehind endLeftBehind) {
        this.endLeftBehind = endLeftBehind;
    }

    /** Ours first, which needs nobody else: a provider that doesn't answer leaves no child's session to the next. */
    public void end(HttpServletRequest request) {
        Optional<String> before = Optional.ofNullable(request.getSession(false)).flatMap(EndOwn::end);
        SecurityContextHolder.clearContext();
        endLeftBehind.end(request.getRequestedSessionId());
        before.ifPresent(endLeftBehind::end);
    }

    private static Optional<String> end(HttpSession session) {
        Optional<String> before = CardTicket.findBefore(session);
        session.invalidate();
        return before;
    }
}

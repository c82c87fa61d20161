package fr.ent.gateway.session;

import fr.ent.core.signin.CardTicket;
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

    public void end(HttpServletRequest request) {
        endLeftBehind.end(request.getRequestedSessionId());
        Optional.ofNullable(request.getSession(false)).ifPresent(this::end);
        SecurityContextHolder.clearContext();
    }

    private void end(HttpSession session) {
        CardTicket.findBefore(session).ifPresent(endLeftBehind::end);
        session.invalidate();
    }
}

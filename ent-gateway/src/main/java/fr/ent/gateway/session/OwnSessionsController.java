package fr.ent.gateway.session;

import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.signin.OwnerActs;
import fr.ent.core.signin.SignInProof;
import fr.ent.core.signin.card.AllowedByCard;
import fr.ent.gateway.session.OwnSessions.OwnSession;
import fr.ent.gateway.session.SessionBounds.SessionTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The devices on which the signed-in account is signed in. */
@RestController
@RequestMapping("/api/me/sessions")
class OwnSessionsController {

    private final OwnSessions sessions;
    private final OwnerActs acts;
    private final SessionBounds bounds;
    private final EndOwn endOwn;

    OwnSessionsController(OwnSessions sessions, OwnerActs acts, SessionBounds bounds, EndOwn endOwn) {
        this.endOwn = endOwn;
        this.sessions = sessions;
        this.acts = acts;
        this.bounds = bounds;
    }

    /** Reads how long the session lasts that asks, which also counts as using it; a caller without a session has none. */
    @GetMapping("/current")
    @AllowedTo
    @AllowedByCard
    SessionTime current(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> session.getMaxInactiveInterval() > 0)
                .map(session -> bounds.left(session, SignInProof.of(request).way()))
                .orElseThrow(Problem::notFound);
    }

    /** Ends the session that asks, here and at the identity provider, so that the next child can take the tablet. */
    @DeleteMapping("/current")
    @AllowedTo
    @AllowedByCard
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(HttpServletRequest request) {
        endOwn.end(request);
    }

    /** Lists the sessions of the signed-in account, the one used last first; a last access is known to the minute. */
    @GetMapping
    @AllowedTo
    List<SessionView> list(Principal signedIn, HttpServletRequest request) {
        String current = Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .map(OwnSessions::name)
                .orElse("");
        return sessions.list(signedIn.getName()).stream()
                .map(session -> view(session, current))
                .toList();
    }

    /** Ends one of the account's sessions, here and at the identity provider. */
    @DeleteMapping("/{id}")
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, Principal signedIn) {
        OwnSession session = sessions.find(signedIn.getName(), id).orElseThrow(Problem::notFound);
        session.sid().ifPresent(sid -> acts.endSession(signedIn.getName(), sid));
        sessions.end(session);
    }

    private static SessionView view(OwnSession session, String current) {
        return new SessionView(
                session.name(),
                session.device().browser(),
                session.device().system(),
                session.since(),
                session.lastSeenAt(),
                session.name().equals(current));
    }

    /**
     * A session.
     *
     * @param browser {@code Firefox}; empty if unknown
     * @param system {@code Android}; empty if unknown
     * @param current whether it is the one that asks
     */
    record SessionView(String id, String browser, String system, Instant since, Instant lastSeenAt, boolean current) {}
}

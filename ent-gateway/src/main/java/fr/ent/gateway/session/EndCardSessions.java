package fr.ent.gateway.session;

import fr.ent.core.signin.card.CardSessionsEnded;
import java.util.Optional;
import org.springframework.scheduling.annotation.Async;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends our sessions by a card of the class, and the provider's behind them, once the class is closed or a card revoked. */
@Component
class EndCardSessions {

    private static final String DOOR = "card";

    private final SignedInSessions signedIn;
    private final SessionRepository<?> sessions;
    private final EndLeftBehind endLeftBehind;

    EndCardSessions(SignedInSessions signedIn, SessionRepository<?> sessions, EndLeftBehind endLeftBehind) {
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.endLeftBehind = endLeftBehind;
    }

    @Async
    @TransactionalEventListener
    void end(CardSessionsEnded ended) {
        ended.subjects().stream()
                .flatMap(subject -> signedIn.list(subject).stream())
                .filter(this::isByCard)
                .forEach(this::end);
    }

    private boolean isByCard(String id) {
        return Optional.<Session>ofNullable(sessions.findById(id))
                .map(session -> session.<SecurityContext>getAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .flatMap(SignedIn::find)
                .filter(one -> one.door().equals(DOOR))
                .isPresent();
    }

    /** Ours first, which needs nobody else. */
    private void end(String id) {
        sessions.deleteById(id);
        endLeftBehind.end(id);
    }
}

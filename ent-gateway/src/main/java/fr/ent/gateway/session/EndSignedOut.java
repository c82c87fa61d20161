package fr.ent.gateway.session;

import fr.ent.core.signin.SignedOut;
import org.springframework.scheduling.annotation.Async;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends our sessions of accounts that are signed out, on whichever copy they began; their sockets follow within seconds. */
@Component
class EndSignedOut {

    private final SignedInSessions signedIn;
    private final SessionRepository<?> sessions;

    EndSignedOut(SignedInSessions signedIn, SessionRepository<?> sessions) {
        this.signedIn = signedIn;
        this.sessions = sessions;
    }

    @Async
    @TransactionalEventListener
    void end(SignedOut signedOut) {
        signedOut.subjects().forEach(subject -> signedIn.list(subject).forEach(sessions::deleteById));
    }
}

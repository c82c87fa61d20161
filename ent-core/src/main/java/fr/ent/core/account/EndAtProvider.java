package fr.ent.core.account;

import fr.ent.core.signin.SignedOut;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the sessions of the identity provider, from which somebody who was signed out would come back without a password. */
@Component
class EndAtProvider {

    private final Accounts accounts;

    EndAtProvider(Accounts accounts) {
        this.accounts = accounts;
    }

    @Async
    @TransactionalEventListener
    void end(SignedOut signedOut) {
        signedOut.subjects().forEach(accounts::endSessions);
    }
}

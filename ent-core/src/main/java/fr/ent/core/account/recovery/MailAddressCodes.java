package fr.ent.core.account.recovery;

import fr.ent.core.account.AccountOpened;
import fr.ent.core.persistence.TerritoryScope;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails a code to the address that somebody gave with a new account, so that a forgotten password isn't the end of it. */
@Component
class MailAddressCodes {

    private final KnownAccounts known;
    private final VerifyAddress verifyAddress;

    MailAddressCodes(KnownAccounts known, VerifyAddress verifyAddress) {
        this.known = known;
        this.verifyAddress = verifyAddress;
    }

    @Async
    @TransactionalEventListener
    void send(AccountOpened opened) {
        TerritoryScope.run(
                opened.territory(),
                () -> known.find(opened.subject()).ifPresent(account -> verifyAddress.ask(account, opened.address())));
    }
}

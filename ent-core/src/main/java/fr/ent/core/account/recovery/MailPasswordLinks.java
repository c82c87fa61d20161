package fr.ent.core.account.recovery;

import fr.ent.core.account.AccountMail;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.recovery.AccountCodes.CodePurpose;
import fr.ent.core.account.recovery.KnownAccounts.KnownAccount;
import fr.ent.core.persistence.TerritoryScope;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/**
 * Mails a link to whoever forgot a password, if the account has a verified address. It is looked up after the answer, which
 * is the same, and as fast, for a name that nobody has.
 */
@Component
class MailPasswordLinks {

    private final KnownAccounts known;
    private final AccountCodes codes;
    private final Accounts accounts;
    private final AccountMail mail;
    private final RecoveryWords words;

    MailPasswordLinks(
            KnownAccounts known, AccountCodes codes, Accounts accounts, AccountMail mail, RecoveryWords words) {
        this.known = known;
        this.codes = codes;
        this.accounts = accounts;
        this.mail = mail;
        this.words = words;
    }

    @Async
    @EventListener
    void send(PasswordForgotten forgotten) {
        TerritoryScope.run(
                forgotten.territory(),
                () -> known.listReachable(forgotten.typed()).forEach(account -> send(account, forgotten)));
    }

    private void send(KnownAccount account, PasswordForgotten forgotten) {
        if (accounts.hasPassword(account.subject())) {
            OneTimeCode code = codes.issue(account.subject(), CodePurpose.PASSWORD, account.email());
            mail.send(words.link(account, forgotten.site(), code));
        } else {
            mail.send(known.findProvider(account)
                    .map(provider -> words.noPassword(account, provider, forgotten.site()))
                    .orElseGet(() -> words.lost(account)));
        }
    }
}

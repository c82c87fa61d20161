package fr.ent.core.account.recovery;

import fr.ent.core.account.AccountMail;
import fr.ent.core.account.recovery.KnownAccounts.KnownAccount;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.signin.SignedOut;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells owner and audit trail of new passwords, and signs out whoever is in by the old one. */
@Component
class PasswordTrail {

    private final Audit audit;
    private final Notices notices;
    private final AccountMail mail;
    private final RecoveryWords words;
    private final ApplicationEventPublisher events;

    PasswordTrail(
            Audit audit, Notices notices, AccountMail mail, RecoveryWords words, ApplicationEventPublisher events) {
        this.audit = audit;
        this.notices = notices;
        this.mail = mail;
        this.words = words;
        this.events = events;
    }

    /** In the caller's transaction. */
    void changed(KnownAccount account) {
        audit.record(account.person(), "password.chosen", "account:" + account.subject(), Map.of("by", "mail"));
        notices.tell(List.of(account.person()), new Notice("core.password-changed", null, Map.of(), "/compte"));
        events.publishEvent(new SignedOut(List.of(account.subject())));
    }

    /** By mail, once that is committed; nobody without an address. */
    void tell(KnownAccount account) {
        if (!account.email().isEmpty()) {
            mail.send(words.changed(account));
        }
    }

    void refused() {
        audit.recordOfNobody("password.refused", "account:nobody", Map.of());
    }
}

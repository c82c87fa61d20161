package fr.ent.core.account.recovery;

import fr.ent.core.account.AccountMail;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.recovery.KnownAccounts.KnownAccount;
import org.springframework.stereotype.Component;

/** Mails about the address of an account. */
@Component
class AddressMail {

    private final AccountMail mail;
    private final RecoveryWords words;

    AddressMail(AccountMail mail, RecoveryWords words) {
        this.mail = mail;
        this.words = words;
    }

    boolean isOpen() {
        return mail.isOpen();
    }

    boolean sendCode(KnownAccount account, String address, OneTimeCode code) {
        return mail.send(words.code(account, address, code));
    }

    void tellVerified(KnownAccount account, String address) {
        mail.send(words.addressVerified(account, address));
    }

    void tellFormer(KnownAccount account) {
        mail.send(words.addressLeft(account));
    }
}

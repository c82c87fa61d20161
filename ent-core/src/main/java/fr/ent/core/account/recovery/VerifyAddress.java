package fr.ent.core.account.recovery;

import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.recovery.AccountCodes.CodePurpose;
import fr.ent.core.account.recovery.AccountCodes.UsedCode;
import fr.ent.core.account.recovery.KnownAccounts.KnownAccount;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the owner of an account show that an address is theirs, by a code that is mailed there. */
@Component
class VerifyAddress {

    private final AccountCodes codes;
    private final AccountTies ties;
    private final AddressMail mail;
    private final AddressTrail trail;
    private final TransactionTemplate transaction;

    VerifyAddress(
            AccountCodes codes,
            AccountTies ties,
            AddressMail mail,
            AddressTrail trail,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.ties = ties;
        this.mail = mail;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Whether this installation can show that an address is somebody's. */
    boolean isPossible() {
        return mail.isOpen();
    }

    /** The address to which a code is under way. */
    Optional<String> findAsked(KnownAccount account) {
        return codes.findAddress(account.subject());
    }

    /** Mails a code; whether the mail left. One that didn't leave isn't waited for. */
    boolean ask(KnownAccount account, String address) {
        if (!mail.isOpen()) {
            return false;
        }
        boolean left = mail.sendCode(account, address, codes.issue(account.subject(), CodePurpose.ADDRESS, address));
        if (!left) {
            codes.withdraw(account.subject(), CodePurpose.ADDRESS);
        }
        return left;
    }

    /** Whether the code was good for this account. */
    boolean verify(KnownAccount account, OneTimeCode code) {
        Optional<String> verified = Objects.requireNonNull(transaction.execute(status -> {
            Optional<String> address = codes.use(code, CodePurpose.ADDRESS)
                    .filter(used -> used.subject().equals(account.subject()))
                    .map(UsedCode::address);
            address.ifPresentOrElse(own -> keep(account, own), status::setRollbackOnly);
            return address;
        }));
        verified.filter(address -> !address.equalsIgnoreCase(account.email()))
                .ifPresent(address -> tell(account, address));
        return verified.isPresent();
    }

    /** At both addresses: whoever has taken a session over mustn't get a way back that the owner doesn't hear of. */
    private void tell(KnownAccount account, String address) {
        mail.tellVerified(account, address);
        if (!account.email().isEmpty()) {
            mail.tellFormer(account);
        }
    }

    private void keep(KnownAccount account, String address) {
        ties.verify(new Account(account.subject(), account.username()), address);
        trail.verified(account);
    }
}

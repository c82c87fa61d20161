package fr.ent.core.account.recovery;

import fr.ent.core.PersonName;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.provisioning.LostAccounts;
import fr.ent.core.account.recovery.AccountCodes.CodePurpose;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Codes by which administrators come in again. An account that the identity provider lost is opened anew for it. */
@Component
class RescueCodes {

    /** Where these codes are given, in place of an address. */
    private static final String LOG = "log";

    private final LostAccounts lost;
    private final AccountTies ties;
    private final AccountCodes codes;

    RescueCodes(LostAccounts lost, AccountTies ties, AccountCodes codes) {
        this.lost = lost;
        this.ties = ties;
        this.codes = codes;
    }

    Optional<OneTimeCode> issue(PersonName administrator) {
        lost.openAnew(administrator);
        return ties.findOf(administrator.id()).map(account -> codes.issue(account.subject(), CodePurpose.RESCUE, LOG));
    }
}

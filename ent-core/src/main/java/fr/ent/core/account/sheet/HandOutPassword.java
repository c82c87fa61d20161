package fr.ent.core.account.sheet;

import fr.ent.core.ChildView;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.provisioning.OpenSchoolAccount;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a pupil a new easy password, and signs out whoever used the old one. */
@Component
class HandOutPassword {

    private final OpenSchoolAccount openSchoolAccount;
    private final Accounts accounts;
    private final AccountTies ties;
    private final GiveEasyPassword giveEasyPassword;

    HandOutPassword(
            OpenSchoolAccount openSchoolAccount,
            Accounts accounts,
            AccountTies ties,
            GiveEasyPassword giveEasyPassword) {
        this.openSchoolAccount = openSchoolAccount;
        this.accounts = accounts;
        this.ties = ties;
        this.giveEasyPassword = giveEasyPassword;
    }

    /** The card of the pupil; empty when the pupil was withdrawn meanwhile. */
    Optional<LoginCard> handOut(ChildView pupil) {
        return prepare(pupil).map(this::handOut);
    }

    /** The account of the pupil, which the provider knows, with the password that it has; empty as above. */
    Optional<PupilLogin> prepare(ChildView pupil) {
        PersonName name = new PersonName(pupil.id().asPerson(), pupil.givenName(), pupil.familyName());
        return openSchoolAccount.openConfirmed(name).map(account -> new PupilLogin(name, account));
    }

    LoginCard handOut(PupilLogin login) {
        Account account = login.account();
        ties.handOut(account);
        ties.forgetAddress(account);
        EasyPassword password = giveEasyPassword.give(account.subject());
        ties.passwordSet(account.subject(), accounts.findPasswordSince(account.subject()));
        accounts.endSessions(account.subject());
        return new LoginCard(login.name().full(), account.username(), password);
    }

    /** A pupil and the account that the card is for. */
    record PupilLogin(PersonName name, Account account) {}
}

package fr.ent.core.account.sheet;

import fr.ent.core.ChildView;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.provisioning.OpenSchoolAccount;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a pupil a new easy password, and signs out whoever used the old one. */
@Component
class HandOutPassword {

    private static final int MOST_TRIES = 5;

    private final SecureRandom random = new SecureRandom();
    private final OpenSchoolAccount openSchoolAccount;
    private final Accounts accounts;
    private final AccountTies ties;

    HandOutPassword(OpenSchoolAccount openSchoolAccount, Accounts accounts, AccountTies ties) {
        this.openSchoolAccount = openSchoolAccount;
        this.accounts = accounts;
        this.ties = ties;
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
        EasyPassword password = give(account.subject());
        ties.passwordSet(account.subject(), accounts.findPasswordSince(account.subject()));
        accounts.endSessions(account.subject());
        return new LoginCard(login.name().full(), account.username(), password);
    }

    /**
     * Gives a password that the provider takes. It knows the commonest by a filter that now and then takes another for one of them, so
     * one that is refused is drawn again.
     */
    private EasyPassword give(String subject) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            EasyPassword password = EasyPassword.draw(random);
            if (accounts.choosePassword(subject, password.value()).isEmpty()) {
                return password;
            }
        }
        throw new IllegalStateException("The provider refuses every password that is drawn");
    }

    /** A pupil and the account that the card is for. */
    record PupilLogin(PersonName name, Account account) {}
}

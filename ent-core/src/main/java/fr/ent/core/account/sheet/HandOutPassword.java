package fr.ent.core.account.sheet;

import fr.ent.core.ChildView;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.provisioning.OpenSchoolAccount;
import fr.ent.core.http.Problem;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Gives a pupil a new easy password, and signs out whoever used the old one. */
@Component
class HandOutPassword {

    private final SecureRandom random = new SecureRandom();
    private final OpenSchoolAccount openSchoolAccount;
    private final Accounts accounts;
    private final AccountTies ties;

    HandOutPassword(OpenSchoolAccount openSchoolAccount, Accounts accounts, AccountTies ties) {
        this.openSchoolAccount = openSchoolAccount;
        this.accounts = accounts;
        this.ties = ties;
    }

    LoginCard to(ChildView pupil) {
        PersonName name = new PersonName(pupil.id().asPerson(), pupil.givenName(), pupil.familyName());
        Account account = openSchoolAccount.confirmed(name).orElseThrow(Problem::notFound);
        EasyPassword password = EasyPassword.draw(random);
        ties.handOut(account);
        accounts.setPassword(account.subject(), password.value());
        accounts.endSessions(account.subject());
        return new LoginCard(name.full(), account.username(), password);
    }
}

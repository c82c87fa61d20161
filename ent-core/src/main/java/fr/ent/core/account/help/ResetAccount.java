package fr.ent.core.account.help;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.help.HeldAccounts.HeldAccount;
import fr.ent.core.account.help.HelpOutcome.Helped;
import fr.ent.core.account.help.HelpOutcome.NoAccount;
import fr.ent.core.account.sheet.EasyPassword;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives somebody whose identity was seen a password for one sign-in, at which another is chosen, and takes the second factors
 * away, which may be lost. Whoever is in by the old ones is signed out, an address that they may have verified is no way back
 * any more, and the owner is told.
 */
@Component
class ResetAccount {

    private final SecureRandom random = new SecureRandom();
    private final HelpedPeople people;
    private final HeldAccounts held;
    private final Accounts accounts;
    private final HelpTrail trail;
    private final TransactionTemplate transaction;

    ResetAccount(
            HelpedPeople people,
            HeldAccounts held,
            Accounts accounts,
            HelpTrail trail,
            TransactionTemplate transaction) {
        this.people = people;
        this.held = held;
        this.accounts = accounts;
        this.trail = trail;
        this.transaction = transaction;
    }

    HelpOutcome reset(PersonId person, Viewer viewer) {
        return people.help(
                person,
                viewer,
                holder -> held.listOf(person).stream()
                        .filter(account ->
                                accounts.hasPassword(account.account().subject()))
                        .findFirst()
                        .map(account -> reset(person, account, viewer))
                        .orElseGet(NoAccount::new));
    }

    private HelpOutcome reset(PersonId person, HeldAccount account, Viewer viewer) {
        String password = EasyPassword.draw(random).value();
        transaction.executeWithoutResult(status -> {
            people.overrule(person, viewer);
            accounts.setTemporaryPassword(account.account().subject(), password);
            accounts.removeSecondFactors(account.account().subject());
            held.forgetAddress(account);
            trail.record("password.reset", person, viewer, Map.of("identity", "seen"));
            trail.ring(person, viewer);
            trail.signOut(List.of(account.account().subject()));
        });
        trail.mailReset(account);
        return new Helped(account.account(), password);
    }
}

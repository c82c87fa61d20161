package fr.ent.core.account.help;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.help.CounterPasswords.GivenPassword;
import fr.ent.core.account.help.HeldAccounts.HeldAccount;
import fr.ent.core.account.help.HelpOutcome.Helped;
import fr.ent.core.account.help.HelpOutcome.NoAccount;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives somebody whose identity was seen a password for one sign-in, at which another is chosen, and takes the second factors
 * away, which may be lost. Whoever is in by any account of the person is signed out, an address that they may have verified is no way
 * back any more, and the owner is told. An account that the identity provider lost is opened anew.
 */
@Component
class ResetAccount {

    private final HelpedPeople people;
    private final HeldAccounts held;
    private final CounterPasswords passwords;
    private final HelpTrail trail;
    private final TransactionTemplate transaction;

    ResetAccount(
            HelpedPeople people,
            HeldAccounts held,
            CounterPasswords passwords,
            HelpTrail trail,
            TransactionTemplate transaction) {
        this.people = people;
        this.held = held;
        this.passwords = passwords;
        this.trail = trail;
        this.transaction = transaction;
    }

    HelpOutcome reset(PersonId person, Viewer viewer) {
        return people.help(person, viewer, holder -> {
            transaction.executeWithoutResult(status -> trail.signOut(people.openAnew(holder)));
            List<HeldAccount> all = held.listOf(person);
            return all.stream()
                    .filter(passwords::opens)
                    .findFirst()
                    .map(account -> reset(person, account, all, viewer))
                    .orElseGet(NoAccount::new);
        });
    }

    private HelpOutcome reset(PersonId person, HeldAccount account, List<HeldAccount> all, Viewer viewer) {
        GivenPassword given = Objects.requireNonNull(transaction.execute(status -> {
            people.overrule(person, viewer);
            GivenPassword password = passwords.give(account, viewer.person());
            held.forgetAddress(account);
            trail.record("password.reset", person, viewer, Map.of("identity", "seen"));
            trail.ring(person, viewer);
            trail.reset(person, viewer);
            trail.signOut(all.stream().map(one -> one.account().subject()).toList());
            return password;
        }));
        trail.mailReset(account);
        return new Helped(
                account.account(),
                given,
                all.stream().filter(one -> !one.equals(account)).toList());
    }
}

package fr.ent.core.account.help;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.help.HeldAccounts.HeldAccount;
import fr.ent.core.account.help.HelpOutcome.Helped;
import fr.ent.core.account.help.HelpOutcome.LastAdministrator;
import fr.ent.core.account.help.HelpOutcome.NoAccount;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Undoes a wrong tie: no account stands for this person any more, so that another can be tied with a new letter. Accounts that
 * were opened for the person are removed, since a stranger has the password; one of FranceConnect or ÉduConnect stays its citizen's.
 */
@Component
class UntieAccount {

    private final HelpedPeople people;
    private final HeldAccounts held;
    private final AccountTies ties;
    private final HelpTrail trail;
    private final TransactionTemplate transaction;

    UntieAccount(
            HelpedPeople people,
            HeldAccounts held,
            AccountTies ties,
            HelpTrail trail,
            TransactionTemplate transaction) {
        this.people = people;
        this.held = held;
        this.ties = ties;
        this.trail = trail;
        this.transaction = transaction;
    }

    HelpOutcome untie(PersonId person, Viewer viewer) {
        return people.help(person, viewer, holder -> {
            List<HeldAccount> tied = held.listOf(person);
            return tied.isEmpty() ? new NoAccount() : untie(person, tied, viewer);
        });
    }

    private HelpOutcome untie(PersonId person, List<HeldAccount> tied, Viewer viewer) {
        boolean untied = Objects.requireNonNull(transaction.execute(status -> {
            if (people.isLastAdministrator(person)) {
                return false;
            }
            people.overrule(person, viewer);
            tied.forEach(account -> untie(person, account, viewer));
            trail.reset(person, viewer);
            return true;
        }));
        if (!untied) {
            return new LastAdministrator();
        }
        tied.forEach(trail::mailUntied);
        return Helped.all();
    }

    private void untie(PersonId person, HeldAccount account, Viewer viewer) {
        ties.untie(account.account());
        trail.record(
                "account.untied",
                person,
                viewer,
                Map.of("account", account.account().subject()));
        trail.signOut(List.of(account.account().subject()));
        if (!account.isCitizens()) {
            trail.remove(account);
        }
    }
}

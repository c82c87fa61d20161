package fr.ent.core.account.help;

import fr.ent.core.PersonId;
import fr.ent.core.account.AccountRights;
import fr.ent.core.account.Holder;
import fr.ent.core.account.Holders;
import fr.ent.core.account.help.CounterPasswords.CounterPassword;
import fr.ent.core.rights.RightGranted;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the force of a password of the counter that its owner hasn't used yet: when the owner gets a right with which its giver
 * couldn't help any more, within the transaction that gives the right, and when it is too old.
 */
@Component
class WithdrawPasswords {

    private final CounterPasswords passwords;
    private final Holders holders;
    private final AccountRights rights;
    private final HelpTrail trail;

    WithdrawPasswords(CounterPasswords passwords, Holders holders, AccountRights rights, HelpTrail trail) {
        this.passwords = passwords;
        this.holders = holders;
        this.rights = rights;
        this.trail = trail;
    }

    @EventListener
    void withdraw(RightGranted granted) {
        for (CounterPassword password : passwords.listOf(granted.person())) {
            if (!mayStillHelp(password.by(), granted.person()) && passwords.withdraw(password)) {
                trail.withdrawn(granted.person(), granted.by());
                trail.signOut(List.of(password.subject()));
            }
        }
    }

    private boolean mayStillHelp(PersonId giver, PersonId person) {
        Optional<Holder> helped = holders.find(person);
        return holders.find(giver)
                .filter(known -> helped.filter(holder -> rights.mayStillLetIn(known, holder))
                        .isPresent())
                .isPresent();
    }

    /** In the territory in scope, in the caller's transaction. */
    void withdrawOld() {
        for (CounterPassword password : passwords.listOld()) {
            if (passwords.withdraw(password)) {
                trail.expired(password.person());
            }
        }
    }
}

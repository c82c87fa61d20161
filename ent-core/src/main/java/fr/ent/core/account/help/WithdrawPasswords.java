package fr.ent.core.account.help;

import fr.ent.core.PersonId;
import fr.ent.core.account.AccountRights;
import fr.ent.core.account.help.CounterPasswords.CounterPassword;
import fr.ent.core.rights.RightEnded;
import fr.ent.core.rights.RightGranted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the force of a password of the counter that its owner hasn't used yet: when its giver couldn't help any more, since the
 * owner got a right or the giver lost one; when the giver's own account was given back, since whoever had it may have given it;
 * and when it is too old. Within the transaction that does it.
 */
@Component
class WithdrawPasswords {

    private final CounterPasswords passwords;
    private final AccountRights rights;
    private final HelpTrail trail;

    WithdrawPasswords(CounterPasswords passwords, AccountRights rights, HelpTrail trail) {
        this.passwords = passwords;
        this.rights = rights;
        this.trail = trail;
    }

    @EventListener
    void withdraw(RightGranted granted) {
        withdraw(listOverdrawn(passwords.listTo(granted.people())), granted.by());
    }

    @EventListener
    void withdraw(RightEnded ended) {
        withdraw(listOverdrawn(passwords.listFrom(ended.people())), ended.by());
    }

    @EventListener
    void withdraw(AccountReset reset) {
        withdraw(passwords.listFrom(List.of(reset.person())), reset.by());
    }

    private List<CounterPassword> listOverdrawn(List<CounterPassword> given) {
        return rights.listOverdrawn(given, CounterPassword::by, CounterPassword::person);
    }

    private void withdraw(List<CounterPassword> unwanted, @Nullable PersonId by) {
        for (CounterPassword password : unwanted) {
            if (passwords.withdraw(password)) {
                trail.withdrawn(password.person(), by);
                trail.signOut(List.of(password.subject()));
            }
        }
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

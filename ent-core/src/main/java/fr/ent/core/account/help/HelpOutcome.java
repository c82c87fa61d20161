package fr.ent.core.account.help;

import fr.ent.core.account.Account;
import fr.ent.core.account.help.CounterPasswords.GivenPassword;
import fr.ent.core.account.help.HeldAccounts.HeldAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How help with somebody's account ends. */
sealed interface HelpOutcome {

    /** Done to this one; {@code password} when there is a new one, shown once, and the other accounts that still open then. */
    record Helped(@Nullable Account account, @Nullable GivenPassword password, List<HeldAccount> others)
            implements HelpOutcome {

        public Helped {
            others = List.copyOf(others);
        }

        /** Done, with nothing to show. */
        static Helped all() {
            return new Helped(null, null, List.of());
        }

        /** Never the password: this is what logs get. */
        @Override
        public String toString() {
            return "Helped";
        }
    }

    /** Nothing has changed. */
    sealed interface Refused extends HelpOutcome {}

    /** There is nobody whose account the viewer may see to. */
    record NotTheirs() implements Refused {}

    /** A colleague does it. */
    record OwnFamily() implements Refused {}

    /** Nobody would be left who can let others in. */
    record LastAdministrator() implements Refused {}

    /** There is no account that somebody uses, or none with a password. */
    record NoAccount() implements Refused {}
}

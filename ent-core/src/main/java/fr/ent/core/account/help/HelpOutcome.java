package fr.ent.core.account.help;

import fr.ent.core.account.Account;
import fr.ent.core.account.help.CounterPasswords.GivenPassword;
import org.jspecify.annotations.Nullable;

/** How help with somebody's account ends. */
sealed interface HelpOutcome {

    /** Done to these; {@code password} when there is a new one, shown once. */
    record Helped(@Nullable Account account, @Nullable GivenPassword password) implements HelpOutcome {

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

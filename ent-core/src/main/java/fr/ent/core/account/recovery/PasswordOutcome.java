package fr.ent.core.account.recovery;

import fr.ent.core.account.recovery.KnownAccounts.KnownAccount;

/** How an attempt to set a forgotten password ends. */
sealed interface PasswordOutcome {

    /** The password is the one that was chosen. */
    record Changed(KnownAccount account) implements PasswordOutcome {}

    /** Nothing has changed. */
    sealed interface Refused extends PasswordOutcome {}

    /** The code is wrong, used, replaced or too old: nobody is told which. */
    record CodeRefused() implements Refused {}

    /** The code is good, but the identity provider lost the account, as after an older backup of it: somebody opens it anew. */
    record AccountLost() implements Refused {}

    /** The code is good and unused, but the identity provider wants another value. */
    record FieldRefused(String field, String code) implements Refused {}
}

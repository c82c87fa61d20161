package fr.ent.core.account.invitation;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;

/** How an attempt to use an invitation ends. */
sealed interface AcceptOutcome {

    /** The account is the person's, with the password that was chosen. */
    record Accepted(PersonId person, Account account) implements AcceptOutcome {}

    /** Nothing has changed. */
    sealed interface Refused extends AcceptOutcome {}

    /** The code is wrong, used, replaced, withdrawn or too old: nobody is told which. */
    record CodeRefused() implements Refused {}

    /** The code is good and unused, but the identity provider wants another value. */
    record FieldRefused(String field, String code) implements Refused {}
}

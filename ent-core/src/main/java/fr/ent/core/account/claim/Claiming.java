package fr.ent.core.account.claim;

/** How an attempt to use a code ends. */
sealed interface Claiming {

    /** The account stands for the person now. */
    record Tied(String username) implements Claiming {}

    /** The code is good for nothing, or not yet. */
    sealed interface Refused extends Claiming {}

    /** The code is wrong, used, replaced or too old: nobody is told which. */
    record CodeRefused() implements Refused {}

    /** The account stands for someone already. */
    record AlreadyTied() implements Refused {}

    /** The code is good and unused, but the identity provider wants another value. */
    record FieldRefused(String field, String code) implements Refused {}
}

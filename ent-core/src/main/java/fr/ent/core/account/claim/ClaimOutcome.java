package fr.ent.core.account.claim;

/** How an attempt to use a code ends. */
sealed interface ClaimOutcome {

    /** The account stands for the person now. */
    record Tied(String username) implements ClaimOutcome {}

    /** The code is used up, and somebody says whether the account may stand for a person of quite another name. */
    record Waits() implements ClaimOutcome {}

    /** The code is good for nothing, or not yet. */
    sealed interface Refused extends ClaimOutcome {}

    /** The code is wrong, used, replaced or too old: nobody is told which. */
    record CodeRefused() implements Refused {}

    /** The code is good at the host of another town. */
    record CodeElsewhere(String host) implements Refused {}

    /** The account stands for someone already. */
    record AlreadyTied() implements Refused {}

    /** The code is good and unused, but the identity provider wants another value. */
    record FieldRefused(String field, String code) implements Refused {}
}

package fr.ent.core.account.invitation;

/** How a wish to invite members of the staff ends. */
sealed interface InvitationOutcome {

    /** @param count how many are invited; those who got in meanwhile aren't */
    record Invited(int count) implements InvitationOutcome {}

    /** Nobody was invited. */
    sealed interface Refused extends InvitationOutcome {}

    /** Somebody named isn't of the staff, or isn't the viewer's to invite. */
    record NotTheirs() implements Refused {}

    /** All of them have an account that they use. */
    record AllIn() implements Refused {}

    /** This installation sends no mail. */
    record NoMail() implements Refused {}

    /** The territory has no host of its own that a mail could name. */
    record NoHost() implements Refused {}
}

package fr.ent.core.account.claim;

import fr.ent.core.ClassView;
import fr.ent.core.account.claim.PrintClaimLetters.ClaimLetters;

/** How a wish to print the letter of one guardian ends. */
sealed interface LetterOutcome {

    /** The letter, from the class of a child. */
    record Printed(ClassView schoolClass, ClaimLetters letters) implements LetterOutcome {}

    /** Nothing is printed, and earlier codes stay good. */
    sealed interface Refused extends LetterOutcome {}

    /** There is no such guardian whom the viewer may help. */
    record NotTheirs() implements Refused {}

    /** A colleague prints it. */
    record OwnFamily() implements Refused {}

    /** The guardian has an account, or is invited as a member of the staff. */
    record NotNeeded() implements Refused {}
}

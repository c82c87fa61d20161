package fr.ent.homework.library.loan;

/** How reserving a book ended. */
sealed interface ReserveOutcome {

    record Reserved(Reservations.ReservedBook reservation) implements ReserveOutcome {}

    sealed interface Refused extends ReserveOutcome {}

    /** Not a child for whom this viewer reserves, or no book of its school. */
    record NotYours() implements Refused {}

    /** Every copy of the book is lost or taken out. */
    record NoCopy() implements Refused {}

    /** The child has the book. */
    record HasBook() implements Refused {}

    /** The child waits for as many books as it may. */
    record TooManyWishes(int most) implements Refused {}
}

package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import java.time.LocalDate;

/** How lending a book, or lending it for longer, ended. */
sealed interface LendOutcome {

    record Lent(ChildId child, LoanView loan) implements LendOutcome {}

    sealed interface Refused extends LendOutcome {}

    /** Not a library that this viewer runs, or no loan of it. */
    record NotYours() implements Refused {}

    /** No pupil of the school has this card. */
    record UnknownCard() implements Refused {}

    /** No copy of the school bears this barcode. */
    record UnknownCopy() implements Refused {}

    /** The copy was taken out. */
    record Withdrawn(LentBook book) implements Refused {}

    /** The copy was lent or brought back after the beep that a device has kept. */
    record Overtaken(LentBook book) implements Refused {}

    /** The copy is at somebody's home by what is written. */
    record CopyLent(LentBook book, ChildId child) implements Refused {}

    /** The child has as many books as the rule allows. */
    record TooMany(int booksAtOnce) implements Refused {}

    /** The copy is kept, or another child waits for it. */
    record Reserved(LentBook book, ChildId child) implements Refused {}

    /** Another child waits for the book that was to be lent for longer. */
    record Awaited(LocalDate dueOn) implements Refused {}
}

package fr.ent.homework.library.between;

import fr.ent.homework.library.loan.LentBook;

/** How an act between two libraries ended. */
sealed interface SchoolLoanOutcome {

    record Done() implements SchoolLoanOutcome {}

    sealed interface Refused extends SchoolLoanOutcome {}

    /** Not a library that this viewer runs, or no book that its school is shown. */
    record NotYours() implements Refused {}

    /** Every copy of the book is lost or taken out. */
    record NoCopy() implements Refused {}

    /** The school waits for as many answers as it may. */
    record TooManyAsked(int most) implements Refused {}

    /** The other school, or a colleague, was faster. */
    record MovedOn(SchoolLoanState state) implements Refused {}

    /** No copy of the school bears this barcode. */
    record UnknownCopy() implements Refused {}

    /** The copy is of another book than the one that is asked for. */
    record OtherBook(LentBook book) implements Refused {}

    /** The copy isn't on the shelf by what is written. */
    record NotOnShelf() implements Refused {}

    /** A pupil has the copy that was to go back. */
    record WithPupil() implements Refused {}
}

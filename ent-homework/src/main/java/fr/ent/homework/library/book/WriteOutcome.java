package fr.ent.homework.library.book;

import fr.ent.homework.library.BookId;

/** How writing in the catalogue ended. */
sealed interface WriteOutcome {

    record Written(BookId book) implements WriteOutcome {}

    sealed interface Refused extends WriteOutcome {}

    /** Not a library that this viewer runs. */
    record NotYours() implements Refused {}

    /** Somebody wrote since the version this change was made from. */
    record ChangedMeanwhile() implements Refused {}

    /** Another copy of the school bears this barcode. */
    record BarcodeTaken() implements Refused {}

    /** No scanner reads it, or a reader card may have it. */
    record NoBarcode() implements Refused {}
}

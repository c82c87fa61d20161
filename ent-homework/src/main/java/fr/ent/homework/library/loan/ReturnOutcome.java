package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How bringing a book back ended. */
sealed interface ReturnOutcome {

    /**
     * On the shelf again.
     *
     * @param loan and {@code child}: who brought it back; none for a copy that was found
     * @param keptFor who waited longest for it
     */
    record Returned(
            LentBook book, @Nullable LoanId loan, @Nullable ChildId child, Optional<ChildId> keptFor)
            implements ReturnOutcome {}

    sealed interface Refused extends ReturnOutcome {}

    /** Not a library that this viewer runs. */
    record NotYours() implements Refused {}

    /** No copy of the school bears this barcode. */
    record UnknownCopy() implements Refused {}

    /** The copy was taken out of the library. */
    record Withdrawn(LentBook book) implements Refused {}

    /** The copy was lent after the beep that a device has kept: another child has it. */
    record Overtaken(LentBook book) implements Refused {}

    /** The copy is on the shelf by what is written. */
    record NotLent(LentBook book) implements Refused {}
}

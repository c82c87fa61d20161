package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A book that was to be back.
 *
 * @param notedOn the last day on which the family got a note about it
 */
public record LateLoan(
        ChildId child, LoanView loan, @Nullable LocalDate notedOn) {}

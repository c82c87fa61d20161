package fr.ent.homework.library.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A book at a child's home, or one that it has brought back.
 *
 * @param barcode of the copy
 * @param returnedOn none while the child has it
 */
public record LoanView(
        LoanId id,
        LentBook book,
        String barcode,
        LocalDate lentOn,
        LocalDate dueOn,
        @Nullable LocalDate returnedOn) {}

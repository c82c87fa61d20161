package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.homework.library.CopyId;
import org.jspecify.annotations.Nullable;

/**
 * A copy as the desk holds it.
 *
 * @param isInUse neither lost nor taken out
 * @param loan and {@code child}: who has it, if anybody
 */
record HeldCopy(
        CopyId id,
        LentBook book,
        boolean isInUse,
        @Nullable LoanId loan,
        @Nullable ChildId child) {}

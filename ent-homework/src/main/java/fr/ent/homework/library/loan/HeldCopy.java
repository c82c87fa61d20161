package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.CopyState;
import org.jspecify.annotations.Nullable;

/**
 * A copy as the desk holds it.
 *
 * @param loan and {@code child}: who has it, if anybody
 */
record HeldCopy(
        CopyId id,
        LentBook book,
        CopyState state,
        @Nullable LoanId loan,
        @Nullable ChildId child) {}

package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.CopyState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A copy as the desk holds it.
 *
 * @param loan and {@code child}: who has it, if anybody
 * @param handledAt when it was last lent, brought back or found
 * @param guestUntil the day on which another school has it again; none of an own one
 */
record HeldCopy(
        CopyId id,
        LentBook book,
        CopyState state,
        @Nullable LoanId loan,
        @Nullable ChildId child,
        @Nullable Instant handledAt,
        @Nullable LocalDate guestUntil) {

    /** Two devices never agree to the second. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /** Whether somebody had it in hand after a beep that a device has kept until now. */
    boolean isHandledSince(@Nullable Instant madeAt) {
        return madeAt != null && handledAt != null && handledAt.isAfter(madeAt.plus(CLOCKS_DIFFER));
    }
}

package fr.ent.homework.library.book;

import fr.ent.core.ChildId;
import fr.ent.homework.library.loan.ReservationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a book, of the reader or of one of their children.
 *
 * @param rank one for whoever waits longest
 * @param keptUntil none while no copy is kept
 */
record OwnWish(
        ReservationId id,
        ChildId childId,
        int rank,
        @Nullable LocalDate keptUntil) {}

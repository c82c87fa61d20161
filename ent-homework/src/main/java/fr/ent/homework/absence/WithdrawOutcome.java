package fr.ent.homework.absence;

import fr.ent.core.away.BookedBeside.AgainDay;
import java.util.List;

/** How withdrawing a declared absence ended. */
sealed interface WithdrawOutcome {

    /** @param beside what had been cancelled with it, and whether each is booked again */
    record Withdrawn(List<AgainDay> beside) implements WithdrawOutcome {}

    /** Not a word of this viewer's about an own child, nor of the school for which they speak. */
    record NotYours() implements WithdrawOutcome {}

    /** A roll counts with it by now. */
    record Begun() implements WithdrawOutcome {}
}

package fr.ent.homework.absence;

import fr.ent.core.away.BookedBeside.BesideDay;
import java.util.List;

/** How declaring an absence ended. */
sealed interface DeclareOutcome {

    /** @param beside days booked beside school, and whether each is cancelled now */
    record Declared(DeclaredAbsence absence, List<BesideDay> beside) implements DeclareOutcome {}

    /** Not a child of this viewer's. */
    record NotYours() implements DeclareOutcome {}
}

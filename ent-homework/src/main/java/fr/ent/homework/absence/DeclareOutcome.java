package fr.ent.homework.absence;

import fr.ent.core.away.BookedBeside.BesideDay;
import java.util.List;

/** How declaring an absence ended. */
sealed interface DeclareOutcome {

    /** @param beside days booked beside school, and whether each is cancelled now */
    record Declared(DeclaredAbsence absence, List<BesideDay> beside) implements DeclareOutcome {}

    /** A guardian has declared it already, of all these days. */
    record AlreadyDeclared(DeclaredAbsence same) implements DeclareOutcome {}

    /** There is no school in any of these half-days. */
    record NoSchool() implements DeclareOutcome {}

    /** Not a child of this viewer's. */
    record NotYours() implements DeclareOutcome {}
}

package fr.ent.homework.absence;

/** How declaring an absence ended. */
sealed interface DeclareOutcome {

    record Declared(DeclaredAbsence absence) implements DeclareOutcome {}

    /** Not a child of this viewer's. */
    record NotYours() implements DeclareOutcome {}
}

package fr.ent.homework.progress;

/** How noting results ended. */
sealed interface NoteOutcome {

    record Noted() implements NoteOutcome {}

    sealed interface Refused extends NoteOutcome {}

    /** A pupil whom this viewer doesn't have in that class. */
    record NotYours() implements Refused {}

    /** The result at this place of the list is about a skill that isn't noted in the class. */
    record UnknownSkill(int at) implements Refused {}
}

package fr.ent.homework.timetable;

/** How writing a timetable ended. */
sealed interface ReplaceOutcome {

    record Replaced() implements ReplaceOutcome {}

    sealed interface Refused extends ReplaceOutcome {}

    /** Not a class that this viewer writes for. */
    record NotYours() implements Refused {}

    /** Someone wrote since the version this change was made from. */
    record ChangedMeanwhile(int version) implements Refused {}

    /** A slot of another class, or one that is there twice, at this place of the list. */
    record UnknownSlot(int at) implements Refused {}

    /** The slot at this place of the list is taken by somebody who doesn't lead the class, or one of its group. */
    record UnknownTeacher(int at) implements Refused {}

    /** The slot at this place of the list is for a group in which the class takes no part. */
    record UnknownGroup(int at) implements Refused {}

    /** The slot at this place of the list takes place while one before it does. */
    record Overlapping(int at) implements Refused {}
}

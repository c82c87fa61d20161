package fr.ent.homework.diary.sheet;

/** How changing a lesson sheet ended. */
sealed interface SheetOutcome {

    record Done(SheetView sheet) implements SheetOutcome {}

    sealed interface Refused extends SheetOutcome {}

    /** Not a sheet that this viewer may change. */
    record NotYours() implements Refused {}

    /** Written in another place since the version this change was made from. */
    record ChangedMeanwhile(int version) implements Refused {}
}

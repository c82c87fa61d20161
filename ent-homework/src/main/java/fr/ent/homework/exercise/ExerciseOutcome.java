package fr.ent.homework.exercise;

/** How changing or sharing an exercise ended. */
sealed interface ExerciseOutcome {

    record Done(ExerciseView exercise) implements ExerciseOutcome {}

    sealed interface Refused extends ExerciseOutcome {}

    /** Not an exercise that this viewer may change, or not a school where they work. */
    record NotYours() implements Refused {}

    /** Written in another place since the version this change was made from. */
    record ChangedMeanwhile(int version) implements Refused {}
}

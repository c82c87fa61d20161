package fr.ent.homework.work;

/** How giving feedback, or taking it back, ended. */
sealed interface FeedbackOutcome {

    record Done(HandInFacts handIn) implements FeedbackOutcome {}

    sealed interface Refused extends FeedbackOutcome {}

    /** Not work of a pupil in a class that this viewer leads, or of one who is hidden from them. */
    record NotYours() implements Refused {}

    /** The file is no sound, or not the viewer's. */
    record NoSound() implements Refused {}

    /** Something is drawn over what is no picture of this try, or one that nobody may open. */
    record NoPicture() implements Refused {}
}

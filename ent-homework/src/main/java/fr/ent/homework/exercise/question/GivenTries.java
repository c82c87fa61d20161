package fr.ent.homework.exercise.question;

/** How often a pupil may answer before the right answer is shown. */
public final class GivenTries {

    public static final int MOST = 3;

    private GivenTries() {}
}

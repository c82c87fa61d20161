package fr.ent.homework.booklet;

import java.util.List;

/** How the writing of observations ends. */
sealed interface ObservationOutcome {

    /** They are as they were wanted. */
    record Done(List<ObservationFacts> observations) implements ObservationOutcome {}

    /** Nothing has changed. */
    sealed interface Refused extends ObservationOutcome {}

    /** There is no such class, pupil or observation for the viewer. */
    record NotYours() implements Refused {}

    /** The skill isn't one of this class's. */
    record UnknownSkill() implements Refused {}

    /** The day is to come, or in another school year. */
    record OtherYear() implements Refused {}

    /** A file isn't the viewer's to show, or isn't there. */
    record UnknownFiles() implements Refused {}

    /** A file is neither a picture nor a sound. */
    record OtherFiles() implements Refused {}

    /** The virus scanner holds a file back. */
    record FilesWithheld() implements Refused {}

    /** Somebody is named as seen who is no pupil of the school. */
    record UnknownFaces() implements Refused {}

    /** The observation isn't any more as it was read. */
    record ChangedMeanwhile() implements Refused {}

    /** A pupil has as many of this year as there may be. */
    record Full(int most) implements Refused {}
}

package fr.ent.homework.group;

/** How changing a group ended. */
sealed interface GroupOutcome {

    record Kept(TeachingGroup group) implements GroupOutcome {}

    sealed interface Refused extends GroupOutcome {}

    /** No group of a class that this viewer leads. */
    record NotYours() implements Refused {}

    /** A name of which nothing is left. */
    record Unnamed() implements Refused {}

    /** Classes that aren't there, or of several schools. */
    record UnknownClasses() implements Refused {}

    /** Pupils who are in no class that takes part and that the viewer leads, or who are hidden from the viewer at work. */
    record UnknownPupils() implements Refused {}

    /** A class that would go has pupils in it whom somebody else put in. */
    record HasPupils() implements Refused {}

    /** The pupils in the way are hidden from the viewer at work, who is told nothing of them. */
    record NeedsColleague() implements Refused {}

    /** The timetable of a class that would go has slots for the group. */
    record Planned() implements Refused {}

    /** Someone wrote since the version this change was made from. */
    record ChangedMeanwhile(int version) implements Refused {}
}

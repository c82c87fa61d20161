package fr.ent.core.school.closing;

import fr.ent.core.school.closing.EndedByClosedDays.ClosingEnds;

/** How closing days, or opening them again, ends. */
sealed interface ClosedDayOutcome {

    /** @param ends what ended, or lives again */
    record Done(ClosedDayId id, ClosingEnds ends) implements ClosedDayOutcome {}

    /** Nothing is changed. */
    sealed interface Refused extends ClosedDayOutcome {}

    /** Some of these days are closed already, for all schools or for this one. */
    record Overlaps() implements Refused {}

    /** The first of these days has come: what happened on it stays. */
    record Begun() implements Refused {}

    record ChangedMeanwhile() implements Refused {}
}

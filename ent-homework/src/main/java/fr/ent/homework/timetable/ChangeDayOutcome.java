package fr.ent.homework.timetable;

import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.DayChangeId;

/** How changing a day ended. */
sealed interface ChangeDayOutcome {

    record Changed(DayChangeFacts change) implements ChangeDayOutcome {}

    sealed interface Refused extends ChangeDayOutcome {}

    /** Not a class that this viewer writes for. */
    record NotYours() implements Refused {}

    /** Something else changes the day at this time. */
    record AlreadyChanged(DayChangeId by) implements Refused {}
}

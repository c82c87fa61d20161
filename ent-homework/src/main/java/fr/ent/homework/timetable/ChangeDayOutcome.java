package fr.ent.homework.timetable;

import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.DayChangeId;

/** How changing a day ended. */
sealed interface ChangeDayOutcome {

    record Changed(DayChangeFacts change) implements ChangeDayOutcome {}

    sealed interface Refused extends ChangeDayOutcome {}

    /** Not a class that this viewer writes for. */
    record NotYours() implements Refused {}

    /** The school is closed on that day. */
    record NoSchool(Closure closure) implements Refused {}

    /** Something else changes the day at this time. */
    record AlreadyChanged(DayChangeId by) implements Refused {}
}

package fr.ent.homework.timetable.agenda;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.homework.timetable.plan.DayChangeContent;
import java.util.List;

/**
 * The changes that a calendar would make to the days of a class.
 *
 * @param changes by day and hour; each is kept as any change of a day is
 * @param leftOut how many events or days there are without school, out of its hours, in the past or not to be read
 */
record AgendaPreview(List<ProposedChange> changes, int leftOut) {

    /**
     * A change of a day that isn't kept yet.
     *
     * @param taken whether something else changes the day at this time
     * @param repeats whether the calendar says that it comes back; it is proposed once
     */
    record ProposedChange(@JsonUnwrapped DayChangeContent content, boolean taken, boolean repeats) {}
}

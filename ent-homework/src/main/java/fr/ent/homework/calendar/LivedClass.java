package fr.ent.homework.calendar;

import fr.ent.core.ical.CalendarEvent;
import fr.ent.core.ical.EventRevision;
import fr.ent.core.ical.EventTime.Hours;
import fr.ent.core.ical.EventWords;
import fr.ent.homework.PlannedSlot;
import fr.ent.homework.SlotKind;
import fr.ent.homework.calendar.CalendarYears.CalendarYear;
import fr.ent.homework.timetable.ClassPlans.ClassPlan;
import fr.ent.homework.timetable.plan.DayChangeContent;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.DayPlan;
import fr.ent.homework.timetable.plan.SlotFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A class's year as it is lived. Recesses are left out: twice a day they would hide the rest.
 *
 * @param prefix stands before each event, where classes share a calendar
 * @param closed days without school, which have neither slots nor changes
 */
record LivedClass(String prefix, ClassPlan plan, CalendarYear year, Set<LocalDate> closed, EventRevision revision) {

    Stream<CalendarEvent> events() {
        return Stream.concat(
                plan.grid().slots().stream()
                        .filter(slot -> slot.content().kind() != SlotKind.RECESS)
                        .flatMap(slot -> new SlotTimes(slot, this).events()),
                plan.changes().stream()
                        .filter(change -> !closed.contains(change.content().date()))
                        .map(this::event));
    }

    /** The hours of a slot on a day of its weekday; several where something else takes its middle, none where it takes all. */
    List<PlannedSlot> hoursOf(SlotFacts slot, LocalDate day) {
        return closed.contains(day)
                ? List.of()
                : DayPlan.lay(
                        day,
                        List.of(slot),
                        plan.changes().stream()
                                .filter(change -> change.content().date().equals(day))
                                .toList());
    }

    private CalendarEvent event(DayChangeFacts change) {
        DayChangeContent content = change.content();
        return new CalendarEvent(
                change.id().toString(),
                Hours.once(content.date(), content.from(), content.to()),
                new EventWords(prefix + content.named(), content.note() == null ? "" : content.note(), ""),
                revision);
    }
}

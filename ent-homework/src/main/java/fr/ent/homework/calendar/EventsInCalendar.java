package fr.ent.homework.calendar;

import fr.ent.core.ical.CalendarEvent;
import fr.ent.core.ical.EventRevision;
import fr.ent.core.ical.EventTime;
import fr.ent.core.ical.EventTime.Hours;
import fr.ent.core.ical.EventTime.WholeDays;
import fr.ent.core.ical.EventWords;
import fr.ent.core.moving.ClassStay;
import fr.ent.homework.calendar.CalendarYears.CalendarYear;
import fr.ent.homework.event.EventContent.EventWhat;
import fr.ent.homework.event.EventContent.EventWhen;
import fr.ent.homework.event.EventFacts;
import fr.ent.homework.event.EventsOfClasses;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The events of classes and their schools, whole days or hours. */
@Component
class EventsInCalendar {

    private final EventsOfClasses events;

    EventsInCalendar(EventsOfClasses events) {
        this.events = events;
    }

    Stream<CalendarEvent> list(Collection<ClassStay> stays, CalendarYear year) {
        return events.list(stays, year.first(), year.last()).stream().map(EventsInCalendar::written);
    }

    private static CalendarEvent written(EventFacts event) {
        EventWhat what = event.content().what();
        return new CalendarEvent(
                event.id().toString(),
                time(event.content().when()),
                new EventWords(
                        what.title(),
                        Stream.of(what.words(), what.bring().isEmpty() ? "" : "À apporter\u00a0: " + what.bring())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining("\n")),
                        what.place()),
                EventRevision.at(event.standing().changedAt()));
    }

    private static EventTime time(EventWhen when) {
        return when.starts() != null && when.ends() != null
                ? Hours.once(when.from(), when.starts(), when.ends())
                : new WholeDays(when.from(), when.to());
    }
}

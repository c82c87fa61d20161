package fr.ent.homework.look;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.PersonId;
import fr.ent.core.moving.AnnouncedPlaces;
import fr.ent.core.moving.PupilPlaces;
import fr.ent.homework.DueView;
import fr.ent.homework.Homework;
import fr.ent.homework.LivedDay;
import fr.ent.homework.LivedDay.ChangedHours;
import fr.ent.homework.event.EventFacts;
import fr.ent.homework.event.EventsOfClasses;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what a family is shown of its children's week; as many statements, however many children. */
@Component
class ReadShown {

    private static final int FRIDAY = 4;
    private static final int SUNDAY = 6;

    private final Homework homework;
    private final AnnouncedPlaces places;
    private final EventsOfClasses events;

    ReadShown(Homework homework, AnnouncedPlaces places, EventsOfClasses events) {
        this.places = places;
        this.homework = homework;
        this.events = events;
    }

    Map<ChildId, List<ShownThing>> read(Collection<ChildView> children, LocalDate monday, PersonId reader) {
        DateRange days = new DateRange(monday, monday.plusDays(FRIDAY));
        Map<ChildId, List<DueView>> due = homework.listDue(children, days, reader);
        PupilPlaces there = places.list(children);
        Map<ChildId, Map<LocalDate, LivedDay>> lived = homework.listDays(there, days);
        Map<ChildId, List<EventFacts>> coming = events.listOf(there, monday, monday.plusDays(SUNDAY));
        return children.stream()
                .map(ChildView::id)
                .collect(Collectors.toMap(
                        Function.identity(),
                        child -> Stream.of(
                                        due.getOrDefault(child, List.of()).stream()
                                                .map(ReadShown::homework),
                                        lived.getOrDefault(child, Map.of()).entrySet().stream()
                                                .flatMap(day -> day(day.getKey(), day.getValue())),
                                        coming.getOrDefault(child, List.of()).stream()
                                                .map(ReadShown::event))
                                .flatMap(some -> some)
                                .toList()));
    }

    private static ShownThing homework(DueView due) {
        return ShownThing.printed(
                ShownKind.HOMEWORK,
                due.id().toString(),
                due.dueDate(),
                due.subject(),
                due.dueDate() + " " + due.shownAt());
    }

    private static Stream<ShownThing> day(LocalDate date, LivedDay lived) {
        return Stream.concat(
                Stream.of(ShownThing.printed(
                        ShownKind.DAY,
                        date.toString(),
                        date,
                        "",
                        lived.from() + " " + lived.to() + " " + lived.bring())),
                lived.changes().stream().map(change -> change(date, change)));
    }

    private static ShownThing change(LocalDate date, ChangedHours change) {
        return ShownThing.printed(ShownKind.CHANGE, date + " " + change.title(), date, change.title(), change);
    }

    private static ShownThing event(EventFacts event) {
        return ShownThing.printed(
                ShownKind.EVENT,
                event.id().toString(),
                event.content().when().from(),
                event.content().what().title(),
                event.content());
    }
}

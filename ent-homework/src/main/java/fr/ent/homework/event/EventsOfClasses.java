package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.moving.ClassStay;
import fr.ent.core.moving.PupilPlaces;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The events of classes, for calendars and for the weeks of families. */
@Component
public class EventsOfClasses {

    private final EventRows rows;

    EventsOfClasses(EventRows rows) {
        this.rows = rows;
    }

    /** Those that touch these days and are for a class of one of these stays, on a day of it; one statement. */
    public List<EventFacts> list(Collection<ClassStay> stays, LocalDate from, LocalDate to) {
        return rows
                .list(
                        stays.stream()
                                .map(stay -> stay.schoolClass().schoolId())
                                .distinct()
                                .toList(),
                        from,
                        to)
                .stream()
                .filter(event -> event.isDuring(stays))
                .toList();
    }

    /** Those that touch these days, by each of these children who is in a class for which they are on a day of it; one statement. */
    public Map<ChildId, List<EventFacts>> listOf(PupilPlaces places, LocalDate from, LocalDate to) {
        List<EventFacts> events = rows.list(
                places.listClasses().stream()
                        .map(ClassView::schoolId)
                        .distinct()
                        .toList(),
                from,
                to);
        return places.children().stream()
                .collect(Collectors.toMap(
                        ChildView::id,
                        child -> events.stream()
                                .filter(event -> event.isDuring(places.listStays(child)))
                                .toList()));
    }
}

package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.moving.ClassStay;
import fr.ent.homework.event.EventContent.EventWhen;
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
                .filter(event -> stays.stream().anyMatch(stay -> isDuring(stay, event)))
                .toList();
    }

    private static boolean isDuring(ClassStay stay, EventFacts event) {
        EventWhen when = event.content().when();
        return event.readers().include(stay.schoolClass()) && stay.touches(when.from(), when.to());
    }

    /** Those that touch these days, by each of these children for whom they are; one statement. */
    public Map<ChildId, List<EventFacts>> listOf(Collection<ChildView> children, LocalDate from, LocalDate to) {
        List<EventFacts> events =
                rows.list(children.stream().map(ChildView::schoolId).distinct().toList(), from, to);
        return children.stream()
                .collect(Collectors.toMap(
                        ChildView::id,
                        child -> events.stream()
                                .filter(event -> event.readers().include(child))
                                .toList()));
    }
}

package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
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

    /** Those that touch these days and are for one of the classes; one statement. */
    public List<EventFacts> list(Collection<ClassView> classes, LocalDate from, LocalDate to) {
        return rows.list(classes.stream().map(ClassView::schoolId).distinct().toList(), from, to).stream()
                .filter(event -> event.readers()
                        .include(classes.stream()
                                .filter(one ->
                                        one.schoolId().equals(event.readers().school()))
                                .map(ClassView::id)
                                .collect(Collectors.toSet())))
                .toList();
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

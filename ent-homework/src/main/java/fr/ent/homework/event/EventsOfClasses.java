package fr.ent.homework.event;

import fr.ent.core.ClassView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The events of classes, for calendars. */
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
}

package fr.ent.homework.event;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.homework.event.EventView.EventCounts;
import fr.ent.homework.event.EventView.OwnWord;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads events as a viewer may see them: three statements, however many there are; of those that are over one more. */
@Component
class ReadEvents {

    private final EventRows rows;
    private final EventAnswers answers;
    private final EventRights rights;
    private final Directory directory;
    private final EventDays days;

    ReadEvents(EventRows rows, EventAnswers answers, EventRights rights, Directory directory, EventDays days) {
        this.rows = rows;
        this.answers = answers;
        this.rights = rights;
        this.directory = directory;
        this.days = days;
    }

    List<EventView> list(DateRange range, Viewer viewer) {
        return read(rows.list(EventRights.reach(viewer).schools(), range.from(), range.to()), viewer);
    }

    /** Those that aren't over; for those who lead with what was called off of late, which they may take back. */
    List<EventView> listComing(Viewer viewer) {
        return read(rows.listComing(EventRights.reach(viewer), days.today(), CallOffEvent.wayBack(days.now())), viewer);
    }

    /** Those of the school year that are over, the last one first. */
    List<EventView> listPast(Viewer viewer) {
        return read(rows.listPast(EventRights.reach(viewer), days.yearBegins(), days.today()), viewer);
    }

    private List<EventView> read(List<EventFacts> events, Viewer viewer) {
        return views(
                events.stream()
                        .filter(event -> rights.reads(event, viewer)
                                && (event.standing().takesPlace() || rights.leads(event.readers(), viewer)))
                        .toList(),
                viewer);
    }

    EventView view(EventFacts event, Viewer viewer) {
        return views(List.of(event), viewer).getFirst();
    }

    private List<EventView> views(List<EventFacts> events, Viewer viewer) {
        Map<EventId, List<EventAnswer>> said =
                answers.list(events.stream().map(EventFacts::id).toList());
        Map<ClassId, ClassView> classes = directory
                .findClasses(events.stream()
                        .flatMap(event -> event.readers().classes().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(ClassView::id, Function.identity()));
        ReadBy reader = new ReadBy(viewer, days.local(), days.listDays(events));
        return events.stream()
                .map(event -> view(event, said.getOrDefault(event.id(), List.of()), classes, reader))
                .toList();
    }

    private EventView view(EventFacts event, List<EventAnswer> said, Map<ClassId, ClassView> classes, ReadBy reader) {
        Viewer viewer = reader.viewer();
        boolean leads = rights.leads(event.readers(), viewer);
        boolean asked = event.standing().takesPlace()
                && event.content().asking().until() != null
                && rights.isAsked(event, viewer);
        boolean takesAnswers = event.content().takesAnswers(reader.now());
        boolean suspended = reader.days().suspend(event);
        return new EventView(
                event.id(),
                event.version(),
                event.readers().school(),
                event.readers().classes().stream()
                        .map(classes::get)
                        .filter(Objects::nonNull)
                        .toList(),
                event.content(),
                leads,
                asked,
                asked && takesAnswers && !suspended,
                takesAnswers && suspended,
                asked ? own(event, said, reader) : null,
                new EventSeats(event.content().asking().places(), said).free(),
                leads ? EventCounts.of(said) : null,
                reader.days().findClosing(event).orElse(null),
                event.standing().calledOffAt());
    }

    private static @Nullable OwnWord own(EventFacts event, Collection<EventAnswer> said, ReadBy reader) {
        Set<PersonId> home = EventRights.home(reader.viewer());
        boolean revocable =
                event.content().isToCome(reader.now()) && !reader.days().suspend(event);
        return said.stream()
                .filter(one -> home.contains(one.guardian()))
                .max(Comparator.comparing(EventAnswer::answeredAt))
                .map(one -> new OwnWord(
                        one.word().coming(),
                        one.word().helps(),
                        one.waiting(),
                        one.answeredFor().excludes(event.content().when()),
                        revocable,
                        one.answeredAt()))
                .orElse(null);
    }

    /** The reader, the moment by the clock of the school, and the days of the schools. */
    private record ReadBy(Viewer viewer, LocalDateTime now, DaysOfEvents days) {}
}

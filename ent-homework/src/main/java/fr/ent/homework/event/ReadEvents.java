package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.homework.event.EventDays.DaysOfEvents;
import fr.ent.homework.event.EventRights.EventReader;
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

/** Reads events as a viewer may see them: four statements, however many there are; of those that are over one more. */
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
        EventReader reader = rights.findReader(viewer);
        return read(rows.list(reader.reach().schools(), range.from(), range.to()), reader);
    }

    /** Those that aren't over; for those who lead with what was called off of late, which they may take back. */
    List<EventView> listComing(Viewer viewer) {
        EventReader reader = rights.findReader(viewer);
        return read(rows.listComing(reader.reach(), days.today(), CallOffEvent.wayBack(days.now())), reader);
    }

    /** Those of the school year that are over, the last one first. */
    List<EventView> listPast(Viewer viewer) {
        EventReader reader = rights.findReader(viewer);
        return read(rows.listPast(reader.reach(), days.yearBegins(), days.today()), reader);
    }

    private List<EventView> read(List<EventFacts> events, EventReader reader) {
        return views(
                events.stream()
                        .filter(event -> reader.reads(event)
                                && (event.standing().takesPlace() || rights.leads(event.readers(), reader.viewer())))
                        .toList(),
                reader);
    }

    EventView view(EventFacts event, Viewer viewer) {
        return views(List.of(event), rights.findReader(viewer)).getFirst();
    }

    private List<EventView> views(List<EventFacts> events, EventReader reader) {
        Map<EventId, List<EventAnswer>> said =
                answers.list(events.stream().map(EventFacts::id).toList());
        Map<ClassId, ClassView> classes = directory
                .findClasses(events.stream()
                        .flatMap(event -> event.readers().classes().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(ClassView::id, Function.identity()));
        ReadBy read = new ReadBy(reader, days.local(), days.listDays(events));
        return events.stream()
                .map(event -> view(event, said.getOrDefault(event.id(), List.of()), classes, read))
                .toList();
    }

    private EventView view(EventFacts event, List<EventAnswer> said, Map<ClassId, ClassView> classes, ReadBy read) {
        boolean leads = rights.leads(event.readers(), read.reader().viewer());
        List<ChildId> children = read.reader().listAsked(event);
        boolean asked =
                event.standing().takesPlace() && event.content().asking().until() != null && !children.isEmpty();
        boolean takesAnswers = event.content().takesAnswers(read.now());
        boolean suspended = read.days().suspend(event);
        return new EventView(
                event.id(),
                event.version(),
                event.readers().school(),
                event.readers().classes().stream()
                        .map(classes::get)
                        .filter(Objects::nonNull)
                        .toList(),
                children,
                event.content(),
                leads,
                asked,
                asked && takesAnswers && !suspended,
                takesAnswers && suspended,
                asked ? own(event, said, read) : null,
                new EventSeats(event.content().asking().places(), said).free(),
                leads ? EventCounts.of(said) : null,
                read.days().findClosing(event).orElse(null),
                event.standing().calledOffAt());
    }

    private static @Nullable OwnWord own(EventFacts event, Collection<EventAnswer> said, ReadBy read) {
        Set<PersonId> home = read.reader().home();
        boolean revocable = event.content().isToCome(read.now()) && !read.days().suspend(event);
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
    private record ReadBy(EventReader reader, LocalDateTime now, DaysOfEvents days) {}
}

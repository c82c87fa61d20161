package fr.ent.homework.event;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.homework.event.EventView.EventCounts;
import fr.ent.homework.event.EventView.OwnWord;
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

/** Reads events as a viewer may see them: three statements, however many there are. */
@Component
class ReadEvents {

    private final EventRows rows;
    private final EventAnswers answers;
    private final EventRights rights;
    private final Directory directory;

    ReadEvents(EventRows rows, EventAnswers answers, EventRights rights, Directory directory) {
        this.rows = rows;
        this.answers = answers;
        this.rights = rights;
        this.directory = directory;
    }

    List<EventView> list(DateRange days, Viewer viewer) {
        return views(
                rows.list(rights.schools(viewer), days.from(), days.to()).stream()
                        .filter(event -> rights.reads(event, viewer))
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
        return events.stream()
                .map(event -> view(event, said.getOrDefault(event.id(), List.of()), classes, viewer))
                .toList();
    }

    private EventView view(EventFacts event, List<EventAnswer> said, Map<ClassId, ClassView> classes, Viewer viewer) {
        boolean leads = rights.leads(event.readers(), viewer);
        boolean asked = event.content().asking().until() != null && rights.isAsked(event, viewer);
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
                asked ? own(said, EventRights.home(viewer)) : null,
                new EventSeats(event.content().asking().places(), said).free(),
                leads ? EventCounts.of(said) : null);
    }

    private static @Nullable OwnWord own(Collection<EventAnswer> said, Set<PersonId> home) {
        return said.stream()
                .filter(one -> home.contains(one.guardian()))
                .max(Comparator.comparing(EventAnswer::answeredAt))
                .map(one -> new OwnWord(one.word().coming(), one.word().helps(), one.waiting(), one.answeredAt()))
                .orElse(null);
    }
}

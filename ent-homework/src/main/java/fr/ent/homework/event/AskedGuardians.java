package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the guardians whom an event asks, as the directory has them now. */
@Component
class AskedGuardians {

    private final Directory directory;

    AskedGuardians(Directory directory) {
        this.directory = directory;
    }

    /** The guardians of those for whom it is, each with one of these children. Two statements. */
    Map<PersonId, ChildId> list(EventFacts event) {
        return list(List.of(event)).getOrDefault(event.id(), Map.of());
    }

    /** The same of several events, as many statements. */
    Map<EventId, Map<PersonId, ChildId>> list(Collection<EventFacts> events) {
        return list(events, pupil -> pupil);
    }

    /** The same, of pupils of these schools as they would be. */
    Map<EventId, Map<PersonId, ChildId>> list(Collection<EventFacts> events, UnaryOperator<ChildView> moved) {
        List<ChildView> pupils =
                directory
                        .listPupilsAt(events.stream()
                                .map(event -> event.readers().school())
                                .distinct()
                                .toList())
                        .stream()
                        .map(moved)
                        .toList();
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(pupils.stream()
                .filter(pupil ->
                        events.stream().anyMatch(event -> event.readers().include(pupil)))
                .map(ChildView::id)
                .toList());
        return events.stream().collect(Collectors.toMap(EventFacts::id, event -> asked(event, pupils, guardians)));
    }

    private static Map<PersonId, ChildId> asked(
            EventFacts event, List<ChildView> pupils, Map<ChildId, List<PersonName>> guardians) {
        Map<PersonId, ChildId> asked = new HashMap<>();
        pupils.stream()
                .filter(event.readers()::include)
                .forEach(pupil -> guardians
                        .getOrDefault(pupil.id(), List.of())
                        .forEach(guardian -> asked.putIfAbsent(guardian.id(), pupil.id())));
        return asked;
    }
}

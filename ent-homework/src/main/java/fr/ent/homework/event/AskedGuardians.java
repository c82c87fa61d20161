package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.moving.PupilPlaces;
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
    private final EventRights rights;

    AskedGuardians(Directory directory, EventRights rights) {
        this.rights = rights;
        this.directory = directory;
    }

    /** The guardians of those for whom it is, each with one of these children. Four statements. */
    Map<PersonId, ChildId> list(EventFacts event) {
        return list(List.of(event)).getOrDefault(event.id(), Map.of());
    }

    /** The same of several events, as many statements. */
    Map<EventId, Map<PersonId, ChildId>> list(Collection<EventFacts> events) {
        return list(events, places -> places);
    }

    /** The same, of pupils where they would be. */
    Map<EventId, Map<PersonId, ChildId>> list(Collection<EventFacts> events, UnaryOperator<PupilPlaces> moved) {
        PupilPlaces places = moved.apply(rights.listPlaces(events));
        Map<EventId, List<ChildId>> asked = events.stream()
                .collect(Collectors.toMap(
                        EventFacts::id,
                        event -> places.children().stream()
                                .filter(pupil -> event.isDuring(places.listStays(pupil)))
                                .map(ChildView::id)
                                .toList()));
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(
                asked.values().stream().flatMap(List::stream).distinct().toList());
        return asked.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, event -> asked(event.getValue(), guardians)));
    }

    private static Map<PersonId, ChildId> asked(List<ChildId> pupils, Map<ChildId, List<PersonName>> guardians) {
        Map<PersonId, ChildId> asked = new HashMap<>();
        pupils.forEach(pupil ->
                guardians.getOrDefault(pupil, List.of()).forEach(guardian -> asked.putIfAbsent(guardian.id(), pupil)));
        return asked;
    }
}

package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.moving.PupilPlaces;
import fr.ent.homework.event.EventAnswersView.AnswerView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the answers to an event by pupil: whoever is no guardian there any more isn't named, and of pupils to come only those whose home has answered. Eight statements. */
@Component
class ReadAnswers {

    private final EventRows rows;
    private final EventAnswers answers;
    private final EventRights rights;
    private final Directory directory;
    private final OwnFamilies ownFamilies;

    ReadAnswers(
            EventRows rows, EventAnswers answers, EventRights rights, Directory directory, OwnFamilies ownFamilies) {
        this.rows = rows;
        this.answers = answers;
        this.rights = rights;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    Optional<EventAnswersView> read(EventId id, Viewer viewer) {
        return rows.find(id)
                .filter(event -> event.standing().takesPlace() && rights.leads(event.readers(), viewer))
                .map(event -> read(event, viewer));
    }

    private EventAnswersView read(EventFacts event, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        PupilPlaces places = rights.listPlaces(List.of(event));
        Predicate<ChildView> asked = pupil -> event.isDuring(places.listStays(pupil));
        List<ChildView> pupils = places.children().stream()
                .filter(asked.or(event.readers()::include))
                .filter(pupil -> !own.hides(pupil.id()))
                .toList();
        Map<ChildId, List<PersonName>> guardians =
                directory.listGuardians(pupils.stream().map(ChildView::id).toList());
        Map<PersonId, PersonName> names = new HashMap<>();
        guardians.values().forEach(some -> some.forEach(one -> names.put(one.id(), one)));
        List<EventAnswer> kept = answers.list(event.id()).stream()
                .filter(one -> names.containsKey(one.guardian()))
                .toList();
        Map<HouseholdId, HouseholdView> homes = homes(kept);
        List<AnswerView> said = kept.stream()
                .map(one -> view(
                        event,
                        one,
                        Objects.requireNonNull(names.get(one.guardian())),
                        children(adults(one, homes), pupils, guardians)))
                .toList();
        Set<ChildId> heard = said.stream()
                .flatMap(one -> one.pupils().stream())
                .map(ChildView::id)
                .collect(Collectors.toSet());
        return new EventAnswersView(
                event.content().what().title(),
                said,
                pupils.stream()
                        .filter(asked.and(event.readers()::include))
                        .filter(pupil -> !heard.contains(pupil.id()))
                        .toList());
    }

    private Map<HouseholdId, HouseholdView> homes(List<EventAnswer> said) {
        Set<HouseholdId> answered = said.stream()
                .flatMap(one -> Optional.ofNullable(one.answeredFor().household()).stream())
                .collect(Collectors.toSet());
        return directory.listHouseholds(answered).stream()
                .collect(Collectors.toMap(HouseholdView::id, Function.identity()));
    }

    /** The guardian who answered, and the other adults of the home: its answer is for the children of each of them. */
    private static Set<PersonId> adults(EventAnswer answer, Map<HouseholdId, HouseholdView> homes) {
        return Stream.concat(
                        Stream.of(answer.guardian()),
                        Optional.ofNullable(answer.answeredFor().household())
                                .flatMap(household -> Optional.ofNullable(homes.get(household)))
                                .map(HouseholdView::adults)
                                .filter(adults -> adults.contains(answer.guardian()))
                                .stream()
                                .flatMap(List::stream))
                .collect(Collectors.toSet());
    }

    private static List<ChildView> children(
            Set<PersonId> adults, List<ChildView> pupils, Map<ChildId, List<PersonName>> guardians) {
        return pupils.stream()
                .filter(pupil -> guardians.getOrDefault(pupil.id(), List.of()).stream()
                        .anyMatch(one -> adults.contains(one.id())))
                .toList();
    }

    private static AnswerView view(EventFacts event, EventAnswer answer, PersonName guardian, List<ChildView> pupils) {
        return new AnswerView(
                guardian,
                pupils,
                answer.word().coming(),
                answer.word().helps(),
                answer.waiting(),
                answer.answeredFor().excludes(event.content().when()),
                answer.answeredAt());
    }
}

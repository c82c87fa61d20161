package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.moving.AnnouncedPlace;
import fr.ent.core.moving.PupilPlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Counts the answers of guardians whom an event that isn't over asks, and of nobody else. Whoever isn't asked any more leaves the
 * answer to another adult of the home for which they gave it; where there is none it is kept, its places go to who waits, and it counts
 * again once they are asked again. The caller's transaction holds these events.
 */
@Component
class CountGuests {

    private final EventRows rows;
    private final EventAnswers answers;
    private final AskedGuardians askedGuardians;
    private final GiveSeats giveSeats;
    private final Directory directory;

    CountGuests(
            EventRows rows,
            EventAnswers answers,
            AskedGuardians askedGuardians,
            GiveSeats giveSeats,
            Directory directory) {
        this.rows = rows;
        this.answers = answers;
        this.askedGuardians = askedGuardians;
        this.giveSeats = giveSeats;
        this.directory = directory;
    }

    void drop(Set<PersonId> guardians, LocalDate today) {
        List<EventFacts> events = rows.lock(answers.listAnswered(guardians, today));
        if (events.isEmpty()) {
            return;
        }
        Map<EventId, List<EventAnswer>> said =
                answers.list(events.stream().map(EventFacts::id).toList());
        Map<EventId, Map<PersonId, ChildId>> asked = askedGuardians.list(events);
        Map<HouseholdId, HouseholdView> homes = homes(guardians, said.values());
        for (EventFacts event : events) {
            List<EventAnswer> all = said.getOrDefault(event.id(), List.of());
            Set<PersonId> stay = asked.getOrDefault(event.id(), Map.of()).keySet();
            Set<PersonId> heirs = new HashSet<>(stay);
            all.forEach(one -> heirs.remove(one.guardian()));
            all.stream()
                    .filter(one -> guardians.contains(one.guardian()) && !stay.contains(one.guardian()))
                    .forEach(one -> letGo(event.id(), one, heirs, homes));
            giveSeats.give(event);
        }
    }

    /** Counts again what these guardians answered who are asked again; a later answer of the home has taken its place. */
    void regain(Set<PersonId> guardians, LocalDate today) {
        List<EventFacts> events = rows.lock(answers.listLeft(guardians, today));
        if (events.isEmpty()) {
            return;
        }
        List<EventId> ids = events.stream().map(EventFacts::id).toList();
        Map<EventId, List<EventAnswer>> counted = answers.list(ids);
        Map<EventId, List<EventAnswer>> kept = answers.listKept(ids);
        Map<EventId, Map<PersonId, ChildId>> asked = askedGuardians.list(events);
        for (EventFacts event : events) {
            List<EventAnswer> all = new ArrayList<>(counted.getOrDefault(event.id(), List.of()));
            Set<PersonId> again =
                    new HashSet<>(asked.getOrDefault(event.id(), Map.of()).keySet());
            again.retainAll(guardians);
            kept.getOrDefault(event.id(), List.of()).stream()
                    .filter(one -> again.contains(one.guardian()))
                    .forEach(one -> all.add(regain(event, one, all)));
            giveSeats.give(event);
        }
    }

    /** With its place if that is still free. */
    private EventAnswer regain(EventFacts event, EventAnswer answer, List<EventAnswer> all) {
        boolean waits = answer.waiting()
                || !new EventSeats(event.content().asking().places(), all)
                        .seatNow(answer.word().coming());
        answers.regain(event.id(), answer.guardian(), waits);
        return answer.waits(waits);
    }

    /** The number of events that a guardian of a child has answered and that wouldn't ask that guardian if it were in a class. */
    int countLeft(ChildId child, ClassView to, LocalDate firstDay) {
        Set<PersonId> guardians =
                directory.listGuardians(child).stream().map(PersonName::id).collect(Collectors.toSet());
        List<EventFacts> events = rows.list(answers.listAnswered(guardians, firstDay)).stream()
                .filter(event -> event.standing().takesPlace())
                .toList();
        if (events.isEmpty()) {
            return 0;
        }
        Map<EventId, Map<PersonId, ChildId>> asked = askedGuardians.list(events, places -> moved(places, child, to));
        Map<EventId, List<EventAnswer>> said =
                answers.list(events.stream().map(EventFacts::id).toList());
        return (int) events.stream()
                .filter(event -> said.getOrDefault(event.id(), List.of()).stream()
                        .map(EventAnswer::guardian)
                        .anyMatch(one -> guardians.contains(one)
                                && !asked.getOrDefault(event.id(), Map.of()).containsKey(one)))
                .count();
    }

    /** Nothing else is announced of the child then. */
    private static PupilPlaces moved(PupilPlaces places, ChildId child, ClassView to) {
        Map<ChildId, AnnouncedPlace> others = new HashMap<>(places.announced());
        others.remove(child);
        return new PupilPlaces(
                places.children().stream()
                        .map(pupil -> pupil.id().equals(child) ? moved(pupil, to) : pupil)
                        .toList(),
                others);
    }

    private static ChildView moved(ChildView pupil, ClassView to) {
        return new ChildView(
                pupil.id(),
                pupil.givenName(),
                pupil.familyName(),
                to.id(),
                to.name(),
                to.schoolId(),
                pupil.schoolName());
    }

    private void letGo(EventId event, EventAnswer answer, Set<PersonId> heirs, Map<HouseholdId, HouseholdView> homes) {
        Optional<PersonId> heir = heir(answer, heirs, homes);
        heir.ifPresentOrElse(
                other -> answers.pass(event, answer.guardian(), other), () -> answers.keep(event, answer.guardian()));
        heir.ifPresent(heirs::remove);
    }

    private Map<HouseholdId, HouseholdView> homes(Set<PersonId> guardians, Collection<List<EventAnswer>> said) {
        Set<HouseholdId> answered = said.stream()
                .flatMap(List::stream)
                .filter(one -> guardians.contains(one.guardian()))
                .flatMap(one -> Optional.ofNullable(one.answeredFor().household()).stream())
                .collect(Collectors.toSet());
        return directory.listHouseholds(answered).stream()
                .collect(Collectors.toMap(HouseholdView::id, Function.identity()));
    }

    /** Another adult of the home who is asked, and for whom no answer counts yet. */
    private static Optional<PersonId> heir(
            EventAnswer left, Set<PersonId> heirs, Map<HouseholdId, HouseholdView> homes) {
        return Optional.ofNullable(left.answeredFor().household())
                .flatMap(household -> Optional.ofNullable(homes.get(household)))
                .flatMap(home -> home.adults().stream().filter(heirs::contains).findFirst());
    }
}

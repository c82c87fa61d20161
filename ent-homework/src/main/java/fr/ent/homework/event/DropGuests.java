package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes back the answers of guardians whom an event that isn't over doesn't ask any more. Another adult of the home for which they
 * answered keeps its answer; where there is none, its places go to who waits. The caller's transaction holds these events.
 */
@Component
class DropGuests {

    private final EventRows rows;
    private final EventAnswers answers;
    private final AskedGuardians askedGuardians;
    private final GiveSeats giveSeats;
    private final Directory directory;

    DropGuests(
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

    private void letGo(EventId event, EventAnswer answer, Set<PersonId> heirs, Map<HouseholdId, HouseholdView> homes) {
        Optional<PersonId> heir = heir(answer, heirs, homes);
        heir.ifPresentOrElse(
                other -> answers.pass(event, answer.guardian(), other), () -> answers.remove(event, answer.guardian()));
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

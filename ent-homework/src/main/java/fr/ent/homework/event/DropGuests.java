package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            Map<PersonId, ChildId> ofEvent = asked.getOrDefault(event.id(), Map.of());
            List<EventAnswer> all = said.getOrDefault(event.id(), List.of());
            all.stream()
                    .filter(one -> guardians.contains(one.guardian()) && !ofEvent.containsKey(one.guardian()))
                    .forEach(one -> heir(one, all, ofEvent.keySet(), homes)
                            .ifPresentOrElse(
                                    heir -> answers.pass(event.id(), one.guardian(), heir),
                                    () -> answers.remove(event.id(), one.guardian())));
            giveSeats.give(event);
        }
    }

    private Map<HouseholdId, HouseholdView> homes(Set<PersonId> guardians, Collection<List<EventAnswer>> said) {
        Set<HouseholdId> answered = said.stream()
                .flatMap(List::stream)
                .filter(one -> guardians.contains(one.guardian()))
                .map(one -> one.answeredFor().household())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return directory.listHouseholds(answered).stream()
                .collect(Collectors.toMap(HouseholdView::id, Function.identity()));
    }

    /** Another adult of the home who is asked, and for whom no answer counts yet. */
    private static Optional<PersonId> heir(
            EventAnswer left, List<EventAnswer> all, Set<PersonId> asked, Map<HouseholdId, HouseholdView> homes) {
        HouseholdId household = left.answeredFor().household();
        HouseholdView home = household == null ? null : homes.get(household);
        return home == null
                ? Optional.empty()
                : home.adults().stream()
                        .map(PersonName::id)
                        .filter(adult -> asked.contains(adult)
                                && all.stream().noneMatch(one -> one.guardian().equals(adult)))
                        .findFirst();
    }
}

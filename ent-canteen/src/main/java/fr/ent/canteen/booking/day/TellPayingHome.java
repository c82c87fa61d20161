package fr.ent.canteen.booking.day;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells a child's home that another home cancelled days which it would have paid; either may, and neither finds out alone. */
@Component
class TellPayingHome {

    private final Directory directory;
    private final Notices notices;

    TellPayingHome(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    /** One notice per child and home, however many days; to guardians alone. */
    void cancelled(Collection<Booking> ended, Viewer guardian) {
        Set<HouseholdId> paying = ended.stream()
                .map(Booking::household)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        guardian.households().stream().map(HouseholdView::id).forEach(paying::remove);
        if (paying.isEmpty()) {
            return;
        }
        Map<Notice, List<PersonId>> people = new LinkedHashMap<>();
        directory
                .listHouseholds(paying)
                .forEach(home -> ended.stream()
                        .filter(booking -> home.id().equals(booking.household()))
                        .collect(Collectors.groupingBy(Booking::child))
                        .forEach((child, days) -> people.put(notice(child, days), guardians(home, child))));
        notices.tellAll(people);
    }

    private List<PersonId> guardians(HouseholdView home, ChildId child) {
        return directory.listGuardians(child).stream()
                .map(PersonName::id)
                .filter(home.adults()::contains)
                .toList();
    }

    private static Notice notice(ChildId child, List<Booking> days) {
        List<LocalDate> sorted = days.stream().map(Booking::day).sorted().toList();
        Map<String, String> arguments = Map.of(
                "date", sorted.getFirst().toString(),
                "to", sorted.getLast().toString(),
                "count", Integer.toString(days.size()));
        return new Notice("canteen.cancelled-elsewhere", child, arguments, "/cantine?date=" + sorted.getFirst());
    }
}

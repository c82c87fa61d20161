package fr.ent.canteen.booking.payer;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells both households whose booked days pass from one to the other. */
@Component
class PayerNotices {

    private final Notices notices;
    private final Directory directory;

    PayerNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    /** One notice a household for what it pays from now on, one for what it pays no more; to guardians alone. */
    void passed(ChildId child, List<PaidDays.PassedDay> days, List<HouseholdView> homes) {
        Set<PersonId> guardians =
                directory.listGuardians(child).stream().map(PersonName::id).collect(Collectors.toSet());
        Map<Notice, List<PersonId>> people = new LinkedHashMap<>();
        for (HouseholdView home : homes) {
            List<PersonId> told =
                    home.adults().stream().filter(guardians::contains).toList();
            add("canteen.payer-yours", child, days(days, home.id(), Side.TO), told, people);
            add("canteen.payer-others", child, days(days, home.id(), Side.FROM), told, people);
        }
        notices.tellAll(people);
    }

    private static List<LocalDate> days(List<PaidDays.PassedDay> days, HouseholdId home, Side side) {
        return days.stream()
                .filter(one -> Objects.equals(
                        home, side == Side.TO ? one.to() : one.day().household()))
                .map(one -> one.day().day())
                .sorted()
                .toList();
    }

    private static void add(
            String kind, ChildId child, List<LocalDate> days, List<PersonId> told, Map<Notice, List<PersonId>> people) {
        if (!days.isEmpty() && !told.isEmpty()) {
            LocalDate first = days.getFirst();
            people.put(
                    new Notice(
                            kind,
                            child,
                            Map.of("date", first.toString(), "count", Integer.toString(days.size())),
                            "/cantine?date=" + first),
                    told);
        }
    }

    /** The household that pays now, or the one that did. */
    private enum Side {
        TO,
        FROM
    }
}

package fr.ent.canteen.booking.payer;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells both households how many days pass from one to the other, those that wait among them. */
@Component
class PayerNotices {

    private final Notices notices;
    private final Directory directory;

    PayerNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    /** One notice a household for what it pays from now on, one for what it pays no more; to guardians alone. */
    void passed(ChildId child, List<PayerPassage> passages) {
        Set<PersonId> guardians =
                directory.listGuardians(child).stream().map(PersonName::id).collect(Collectors.toSet());
        Map<Notice, List<PersonId>> people = new LinkedHashMap<>();
        for (HouseholdView home : directory.listHouseholds(child.asPerson())) {
            List<PersonId> told =
                    home.adults().stream().filter(guardians::contains).toList();
            add(
                    "canteen.payer-yours",
                    child,
                    passages.stream().filter(one -> home.id().equals(one.to())).toList(),
                    told,
                    people);
            add(
                    "canteen.payer-others",
                    child,
                    passages.stream()
                            .filter(one -> home.id().equals(one.from()))
                            .toList(),
                    told,
                    people);
        }
        notices.tellAll(people);
    }

    /** The first and the last of its days, and of those that wait. */
    private static Stream<LocalDate> ends(PayerPassage passage) {
        return Stream.of(
                        Stream.ofNullable(passage.first()),
                        Stream.ofNullable(passage.last()),
                        Stream.ofNullable(passage.waitingFirst()),
                        Stream.ofNullable(passage.waitingLast()))
                .flatMap(days -> days);
    }

    private static void add(
            String kind,
            ChildId child,
            List<PayerPassage> passages,
            List<PersonId> told,
            Map<Notice, List<PersonId>> people) {
        if (told.isEmpty()) {
            return;
        }
        int count =
                passages.stream().mapToInt(one -> one.days() + one.waiting()).sum();
        List<LocalDate> days =
                passages.stream().flatMap(PayerNotices::ends).sorted().toList();
        if (!days.isEmpty()) {
            Map<String, String> arguments = Map.of(
                    "date", days.getFirst().toString(),
                    "to", days.getLast().toString(),
                    "count", Integer.toString(count));
            people.put(new Notice(kind, child, arguments, "/cantine?date=" + days.getFirst()), told);
        }
    }
}

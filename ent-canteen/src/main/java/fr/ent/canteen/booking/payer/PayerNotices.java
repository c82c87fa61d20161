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
        passages.stream()
                .flatMap(one -> Stream.concat(Stream.ofNullable(one.first()), Stream.ofNullable(one.waitingFirst())))
                .min(LocalDate::compareTo)
                .ifPresent(first -> people.put(
                        new Notice(
                                kind,
                                child,
                                Map.of("date", first.toString(), "count", Integer.toString(count)),
                                "/cantine?date=" + first),
                        told));
    }
}

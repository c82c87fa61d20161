package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.waiting.RestoreBookings.RestoredBookings;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells families what became of their bookings of days called off, but of days after a child's last one. */
@Component
class SuspensionNotices {

    private static final String SUSPENDED = "canteen.suspended";

    private final Notices notices;
    private final Directory directory;
    private final Leavers leavers;

    SuspensionNotices(Notices notices, Directory directory, Leavers leavers) {
        this.notices = notices;
        this.directory = directory;
        this.leavers = leavers;
    }

    /**
     * One notice per child of a suspension, however many days: which activities of the child's it called off, and whether
     * the child had a place in one of them.
     */
    void suspended(Suspension suspension, List<Activity> held, List<Booking> ended) {
        Map<ChildId, List<Booking>> days = byChild(staying(ended));
        Map<Notice, List<PersonId>> people = new LinkedHashMap<>();
        guardians(days.keySet())
                .forEach((child, told) ->
                        people.put(suspended(child, suspension, held, days.getOrDefault(child, List.of())), told));
        notices.tellAll(people);
    }

    private static Notice suspended(ChildId child, Suspension suspension, List<Activity> held, List<Booking> ended) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("suspension", suspension.id().toString());
        arguments.put("activities", names(held, ended));
        arguments.put(
                "booked",
                Boolean.toString(ended.stream().anyMatch(booking -> booking.status() == BookingStatus.BOOKED)));
        arguments.put("reason", suspension.reason().name());
        arguments.put("label", suspension.label());
        arguments.put("free", Boolean.toString(suspension.freeOfCharge()));
        arguments.put("date", suspension.from().toString());
        arguments.put("to", suspension.to().toString());
        return new Notice(SUSPENDED, child, arguments, "/cantine?date=" + suspension.from());
    }

    /**
     * One notice per child, from the first of its days that is on again: which of the child's activities take place, and
     * whether all, a part or none of the days have a place.
     * Places that are offered are told as such.
     */
    void resumed(List<Activity> held, List<Booking> restored) {
        List<Booking> staying = staying(restored);
        Map<ChildId, List<Booking>> known = byChild(
                staying.stream().filter(booking -> booking.acceptBy() == null).toList());
        Map<Notice, List<PersonId>> people = new LinkedHashMap<>();
        guardians(byChild(staying).keySet())
                .forEach((child, told) -> Optional.ofNullable(known.get(child))
                        .ifPresent(days -> people.put(resumed(child, held, days), told)));
        notices.tellAll(people);
    }

    /** Takes back what families haven't read of a suspension that is undone; of days that stay called off they are told anew. */
    void takeBack(Suspension undone, RestoredBookings outcome) {
        List<PersonId> people = guardians(outcome.children()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        notices.takeBack(people, SUSPENDED, Map.of("suspension", undone.id().toString()));
    }

    private static Notice resumed(ChildId child, List<Activity> held, List<Booking> days) {
        Set<BookingStatus> statuses = days.stream().map(Booking::status).collect(Collectors.toSet());
        List<LocalDate> on = days.stream().map(Booking::day).distinct().sorted().toList();
        LocalDate first = on.getFirst();
        String kind = !statuses.contains(BookingStatus.WAITING)
                ? "canteen.resumed"
                : statuses.contains(BookingStatus.BOOKED) ? "canteen.resumed-partly" : "canteen.resumed-waiting";
        return new Notice(
                kind,
                child,
                Map.of(
                        "activities", names(held, days),
                        "date", first.toString(),
                        "to", on.getLast().toString(),
                        "count", Integer.toString(on.size())),
                "/cantine?date=" + first);
    }

    /** The activities of these bookings through the day. */
    private static String names(List<Activity> held, List<Booking> bookings) {
        Set<ActivityId> theirs = bookings.stream().map(Booking::activity).collect(Collectors.toSet());
        return held.stream()
                .filter(activity -> theirs.contains(activity.id()))
                .sorted(Activity.THROUGH_THE_DAY)
                .map(Activity::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Map<ChildId, List<PersonId>> guardians(Collection<ChildId> children) {
        Map<ChildId, List<PersonId>> people = new HashMap<>();
        directory
                .listGuardians(List.copyOf(children))
                .forEach((child, names) ->
                        people.put(child, names.stream().map(PersonName::id).toList()));
        return people;
    }

    private List<Booking> staying(List<Booking> bookings) {
        return leavers.listBeforeLeaving(bookings, Booking::child, Booking::day);
    }

    private static Map<ChildId, List<Booking>> byChild(List<Booking> bookings) {
        return bookings.stream().collect(Collectors.groupingBy(Booking::child));
    }
}

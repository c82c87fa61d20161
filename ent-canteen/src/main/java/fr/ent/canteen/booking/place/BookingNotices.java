package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Schedule;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells families what became of their bookings. */
@Component
public class BookingNotices {

    private final Notices notices;
    private final Directory directory;

    BookingNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    void confirmed(Booking booking, Activity activity, List<PersonId> told) {
        tell(told, "canteen.booking-confirmed", booking, activity);
    }

    void waiting(Booking booking, Activity activity, List<PersonId> told) {
        tell(told, "canteen.waiting", booking, activity);
    }

    /**
     * To the guardian who booked; to all guardians when that was the town hall, or someone who may not know any more. Says
     * until when a place that is only held must be accepted.
     */
    public void promoted(List<Booking> promoted, Map<ActivityId, Schedule> schedules) {
        Map<ChildId, List<PersonId>> guardians = guardians(promoted);
        Map<Notice, List<PersonId>> people = new LinkedHashMap<>();
        promoted.forEach(booking -> people.put(
                notice(
                        "canteen.promoted",
                        booking,
                        Optional.ofNullable(schedules.get(booking.activity()))
                                .map(Schedule::activity)
                                .orElse(null)),
                told(booking, guardians)));
        notices.tellAll(people);
    }

    /** One notice per child and activity, however many days, whose queues ended at their cut-off. */
    public void waitedInVain(List<Booking> ended, Map<ActivityId, Schedule> schedules) {
        Map<ChildId, List<PersonId>> guardians = guardians(ended);
        Map<Notice, List<PersonId>> people = new LinkedHashMap<>();
        ended.stream()
                .collect(Collectors.groupingBy(
                        booking -> List.of(booking.child(), booking.activity()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(days -> {
                    Booking first = days.getFirst();
                    Activity activity = Optional.ofNullable(schedules.get(first.activity()))
                            .map(Schedule::activity)
                            .orElse(null);
                    Map<String, String> arguments = arguments(first, activity);
                    arguments.remove("rank");
                    arguments.put("count", Integer.toString(days.size()));
                    people.put(
                            new Notice(
                                    "canteen.waiting-ended", first.child(), arguments, "/cantine?date=" + first.day()),
                            told(first, guardians));
                });
        notices.tellAll(people);
    }

    /** To the guardians, when the town hall cancelled at their wish. */
    public void cancelled(Booking booking, @Nullable Activity activity, List<PersonId> told) {
        notices.tell(told, notice("canteen.booking-cancelled", booking, activity));
    }

    /** One notice per child whose days became school holidays, or no longer are, however many. */
    public void closedByHolidays(List<Booking> ended) {
        Map<ChildId, List<Booking>> days = ended.stream().collect(Collectors.groupingBy(Booking::child));
        Map<Notice, List<PersonId>> people = new LinkedHashMap<>();
        guardians(ended).forEach((child, told) -> {
            List<LocalDate> sorted = days.getOrDefault(child, List.of()).stream()
                    .map(Booking::day)
                    .sorted()
                    .toList();
            Map<String, String> arguments = Map.of(
                    "date", sorted.getFirst().toString(),
                    "to", sorted.getLast().toString(),
                    "count", Integer.toString(sorted.size()));
            people.put(new Notice("canteen.holidays", child, arguments, "/cantine?date=" + sorted.getFirst()), told);
        });
        notices.tellAll(people);
    }

    private Map<ChildId, List<PersonId>> guardians(List<Booking> bookings) {
        Map<ChildId, List<PersonId>> people = new HashMap<>();
        directory
                .listGuardians(bookings.stream().map(Booking::child).distinct().toList())
                .forEach((child, names) ->
                        people.put(child, names.stream().map(PersonName::id).toList()));
        return people;
    }

    private static List<PersonId> told(Booking booking, Map<ChildId, List<PersonId>> all) {
        List<PersonId> guardians = all.getOrDefault(booking.child(), List.of());
        return guardians.contains(booking.bookedBy()) ? List.of(booking.bookedBy()) : guardians;
    }

    private void tell(List<PersonId> people, String kind, Booking booking, Activity activity) {
        notices.tell(people, notice(kind, booking, activity));
    }

    /** An activity other than lunch is called by its name. No price: the person who booked may not be the payer. */
    private static Notice notice(String kind, Booking booking, @Nullable Activity activity) {
        return new Notice(kind, booking.child(), arguments(booking, activity), "/cantine?date=" + booking.day());
    }

    private static Map<String, String> arguments(Booking booking, @Nullable Activity activity) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("date", booking.day().toString());
        if (booking.status() == BookingStatus.WAITING) {
            arguments.put("rank", Integer.toString(booking.rank()));
        }
        if (activity != null && activity.kind() != ActivityKind.CANTEEN) {
            arguments.put("activity", activity.name());
        }
        if (booking.acceptBy() != null) {
            arguments.put("acceptBy", booking.acceptBy().toString());
        }
        return arguments;
    }
}

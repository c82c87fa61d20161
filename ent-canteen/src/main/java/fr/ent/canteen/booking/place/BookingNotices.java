package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Suspension;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who booked what became of it. */
@Component
public class BookingNotices {

    private final Notices notices;
    private final Directory directory;

    BookingNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    void confirmed(Booking booking, Activity activity) {
        tell(List.of(booking.bookedBy()), "canteen.booking-confirmed", booking, activity);
    }

    void waiting(Booking booking, Activity activity) {
        tell(List.of(booking.bookedBy()), "canteen.waiting", booking, activity);
    }

    /**
     * To the guardian who booked; to all guardians when that was the town hall, or someone who may not know any more. Says
     * until when a place that is only held must be accepted.
     */
    public void promoted(List<Booking> promoted, Map<ActivityId, Schedule> schedules) {
        Map<ChildId, List<PersonName>> guardians =
                directory.listGuardians(promoted.stream().map(Booking::child).toList());
        promoted.forEach(booking -> tell(
                told(booking, guardians),
                "canteen.promoted",
                booking,
                Optional.ofNullable(schedules.get(booking.activity()))
                        .map(Schedule::activity)
                        .orElse(null)));
    }

    /** One notice per child and activity of a suspension, however many days. */
    public void suspended(Suspension suspension, List<Booking> ended) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("reason", suspension.reason().name());
        arguments.put("label", suspension.label());
        arguments.put("free", Boolean.toString(suspension.freeOfCharge()));
        tellAll("canteen.suspended", suspension, arguments, ended);
    }

    public void resumed(Suspension suspension, List<Booking> restored) {
        tellAll("canteen.resumed", suspension, new HashMap<>(), restored);
    }

    private void tellAll(String kind, Suspension suspension, Map<String, String> arguments, List<Booking> bookings) {
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(
                bookings.stream().map(Booking::child).distinct().toList());
        Map<ChildId, List<PersonId>> people = new HashMap<>();
        guardians.forEach((child, names) ->
                people.put(child, names.stream().map(PersonName::id).toList()));
        arguments.put("date", suspension.from().toString());
        arguments.put("to", suspension.to().toString());
        notices.tellEach(people, new Notice(kind, null, arguments, "/cantine?date=" + suspension.from()));
    }

    private static List<PersonId> told(Booking booking, Map<ChildId, List<PersonName>> all) {
        List<PersonId> guardians = all.getOrDefault(booking.child(), List.of()).stream()
                .map(PersonName::id)
                .toList();
        return guardians.contains(booking.bookedBy()) ? List.of(booking.bookedBy()) : guardians;
    }

    /** An activity other than lunch is called by its name. No price: the person who booked may not be the payer. */
    private void tell(List<PersonId> people, String kind, Booking booking, @Nullable Activity activity) {
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
        notices.tell(people, new Notice(kind, booking.child(), arguments, "/cantine?date=" + booking.day()));
    }
}

package fr.ent.canteen.booking;

import fr.ent.core.Directory;
import fr.ent.core.Notice;
import fr.ent.core.Notices;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells who booked what became of it. */
@Component
class BookingNotices {

    private final Notices notices;
    private final Directory directory;

    BookingNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    void confirmed(Booking booking) {
        tell(List.of(booking.bookedBy()), "canteen.booking-confirmed", booking);
    }

    void waiting(Booking booking) {
        tell(List.of(booking.bookedBy()), "canteen.waiting", booking);
    }

    /** To the guardian who booked; to all guardians when that was the town hall, or someone who may not know any more. */
    void promoted(Booking booking) {
        List<PersonId> guardians = directory.listGuardians(booking.child()).stream()
                .map(PersonName::id)
                .toList();
        tell(
                guardians.contains(booking.bookedBy()) ? List.of(booking.bookedBy()) : guardians,
                "canteen.promoted",
                booking);
    }

    private void tell(List<PersonId> people, String kind, Booking booking) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("date", booking.day().toString());
        arguments.put("amountCents", Long.toString(booking.price().amountCents().value()));
        if (booking.status() == Booking.Status.WAITING) {
            arguments.put("rank", Integer.toString(booking.rank()));
        }
        notices.tell(people, new Notice(kind, booking.child(), arguments, "/cantine?date=" + booking.day()));
    }
}

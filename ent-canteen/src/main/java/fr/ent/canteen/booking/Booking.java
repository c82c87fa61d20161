package fr.ent.canteen.booking;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.tariff.Price;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.LocalDate;

/** A child's day at an activity. The price was fixed, with its reasons, when it was booked. */
record Booking(
        BookingId id,
        ChildId child,
        ActivityId activity,
        LocalDate day,
        Status status,
        int rank,
        Price price,
        PersonId bookedBy) {

    Booking waiting(int atRank) {
        return new Booking(id, child, activity, day, Status.WAITING, atRank, price, bookedBy);
    }

    /** Where a booking stands. Attendance comes later, and elsewhere. */
    enum Status {
        REQUESTED,
        BOOKED,
        WAITING,
        REFUSED,
        CANCELLED
    }
}

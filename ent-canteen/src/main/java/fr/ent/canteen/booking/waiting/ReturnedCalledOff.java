package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.BookingId;
import java.util.List;

/**
 * Bookings of children who are here again, on days that were called off while they weren't: they come back cancelled, as the
 * suspension has it. Published in the transaction that gives back; nobody was told of these days.
 */
public record ReturnedCalledOff(List<BookingId> bookings) {

    public ReturnedCalledOff {
        bookings = List.copyOf(bookings);
    }
}

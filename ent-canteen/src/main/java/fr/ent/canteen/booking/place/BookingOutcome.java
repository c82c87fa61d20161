package fr.ent.canteen.booking.place;

import fr.ent.canteen.offer.ClosedDay;
import java.time.Instant;

/** What became of a wish to book. */
public sealed interface BookingOutcome {

    record Booked(Booking booking) implements BookingOutcome {}

    record Waiting(Booking booking) implements BookingOutcome {}

    record CutOffPassed(Instant closedAt) implements BookingOutcome {}

    /** Registration hasn't begun. */
    record NotOpenYet(Instant opensAt) implements BookingOutcome {}

    /** Registration has ended, whatever the cut-off. */
    record RegistrationClosed(Instant closedAt) implements BookingOutcome {}

    record AlreadyBooked() implements BookingOutcome {}

    record Closed(ClosedDay why) implements BookingOutcome {}

    /** No place, and no waiting list. */
    record Full() implements BookingOutcome {}

    /** The council hasn't set a price for that day. */
    record NoTariff() implements BookingOutcome {}

    /** The activity isn't for this child: of another school or grade. */
    record NotOffered() implements BookingOutcome {}
}

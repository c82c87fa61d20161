package fr.ent.canteen.booking.place;

import fr.ent.canteen.offer.closed.ClosedDay;
import java.time.Instant;
import java.time.LocalDate;

/** The outcome of a wish to book. */
public sealed interface BookingOutcome {

    /** A place, or a rank in the waiting list. */
    sealed interface Granted extends BookingOutcome {

        Booking booking();
    }

    sealed interface Refused extends BookingOutcome {}

    record Booked(Booking booking) implements Granted {}

    record Waiting(Booking booking) implements Granted {}

    record CutOffPassed(Instant closedAt) implements Refused {}

    /** Registration hasn't begun. */
    record NotOpenYet(Instant opensAt) implements Refused {}

    /** Registration has ended, whatever the cut-off. */
    record RegistrationClosed(Instant closedAt) implements Refused {}

    record AlreadyBooked() implements Refused {}

    record Closed(ClosedDay why) implements Refused {}

    /** The child leaves the school; {@code on} is the first day away. */
    record Leaving(LocalDate on) implements Refused {}

    /** No place, and no waiting list. */
    record Full() implements Refused {}

    /** The council hasn't set a price for that day. */
    record NoTariff() implements Refused {}

    /** The activity isn't for this child: of another school or grade. */
    record NotOffered() implements Refused {}
}

package fr.ent.canteen.booking.place;

/** Where a booking stands. Attendance comes later, and elsewhere. */
public enum BookingStatus {
    REQUESTED,
    BOOKED,
    WAITING,
    REFUSED,
    CANCELLED
}

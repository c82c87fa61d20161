package fr.ent.core.leaving;

/** How much ends when pupils leave: booked days, places in waiting lists, weekly patterns. */
public record LeavingEnds(int bookings, int waiting, int patterns) {

    public static final LeavingEnds NONE = new LeavingEnds(0, 0, 0);

    public LeavingEnds plus(LeavingEnds other) {
        return new LeavingEnds(bookings + other.bookings, waiting + other.waiting, patterns + other.patterns);
    }
}
